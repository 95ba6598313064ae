import type { RouteRequest } from '../../../shared/ipc/contract.ts';
import { errorSentence } from '../../lib/error-sentence.ts';
import { useDeskQuery } from '../../lib/use-desk-query.ts';
import { useShortcuts } from '../../lib/use-shortcuts.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import { ReportDocument } from './report-document.tsx';
import css from './reports.module.css';
import { useSaveReport } from './use-save-report.ts';

/** Exactly what would leave this computer, what of it is held back, and the two ways to save it. */
export function LeavingPreview({ asked }: { readonly asked: RouteRequest<'report.leadership'> }) {
  const report = useDeskQuery('report.leadership', asked, { keepLast: true });
  const saving = useSaveReport(asked);
  useShortcuts([{ keys: 'mod+s', run: () => saving.save('pdf') }]);

  if (report.isError) return <Notice tone="problem">{errorSentence(report.error)}</Notice>;
  if (report.data === undefined) return <p role="status">Counting…</p>;
  return (
    <section className={css.leaving} aria-labelledby="what-leaves">
      <div className={css.bar}>
        <h2 id="what-leaves">What leaves this computer</h2>
        <div className={css.buttons} data-print="never">
          <Button variant="primary" icon="download" onPress={() => saving.save('pdf')}>
            Save as PDF…
          </Button>
          <Button icon="table" onPress={() => saving.save('xlsx')}>
            Save as workbook…
          </Button>
        </div>
      </div>
      {saving.format === null ? null : (
        <ProgressBar label={saving.format === 'pdf' ? 'Drawing the pages' : 'Writing the workbook'} value={null} />
      )}
      <div className={css.lists} data-print="never">
        <div>
          <h3>Included</h3>
          <ul>
            {report.data.included.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
        <div>
          <h3>Not included</h3>
          <ul>
            {report.data.notIncluded.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
        <p>
          Counts below {report.data.smallestGroup} are held back. They stand underlined with dots in the page below, in
          the words the reader will see.
        </p>
      </div>
      <section className={css.paper} aria-label="The report, page by page as it will be saved" tabIndex={0}>
        <ReportDocument report={report.data} level={3} />
      </section>
    </section>
  );
}
