import type { LeadershipReport } from '../../../shared/domain/reports/leadership-report.ts';
import { formatDay } from '../../lib/format.ts';
import css from './report-document.module.css';
import { ReportSectionPart } from './report-section-part.tsx';

interface Props {
  readonly report: LeadershipReport;
  /** Rank of the title among the headings around it: 1 on a page of its own. */
  readonly level: 1 | 2 | 3;
}

/** The leadership report as it is handed over. Preview and print draw this same document, so neither can show more. */
export function ReportDocument({ report, level }: Props) {
  const Title = `h${level}` as const;
  const Part = `h${(level + 1) as 2 | 3 | 4}` as const;
  // Two sections may come to the same sentence; the summary says it once.
  const sentences = [...new Set(report.sections.map((section) => section.sentence))];
  return (
    <article className={css.document} lang="en-GB">
      <header className={css.head}>
        <p className={css.programme}>{report.programmeName}</p>
        <Title className={css.title}>{report.title}</Title>
        <dl className={css.facts}>
          <div>
            <dt>Cohort</dt>
            <dd>{report.cohortName ?? 'All cohorts'}</dd>
          </div>
          <div>
            <dt>Period</dt>
            <dd>
              {formatDay(report.from)} to {formatDay(report.to)}
            </dd>
          </div>
          <div>
            <dt>Made on</dt>
            <dd>{formatDay(report.madeOn)}</dd>
          </div>
        </dl>
      </header>

      {report.sections.length > 1 && (
        <section className={css.brief}>
          <Part className={css.briefTitle}>In short</Part>
          <ul>
            {sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </section>
      )}

      {report.sections.map((section) => (
        <ReportSectionPart key={section.id} section={section} smallestGroup={report.smallestGroup} heading={Part} />
      ))}

      {report.notes.length > 0 && (
        <section className={css.notes}>
          <Part className={css.notesTitle}>How these figures were made</Part>
          <ul>
            {report.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </section>
      )}
    </article>
  );
}
