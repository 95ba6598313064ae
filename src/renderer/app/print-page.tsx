import { useEffect, useState } from 'react';
import type { PrintedDocument } from '../../shared/domain/sheets/printed-document.ts';
import { ReportDocument } from '../features/reports/report-document.tsx';
import { SheetDocument } from '../features/sheets/sheet-document.tsx';
import { request } from '../lib/request.ts';

/** Calls back once the browser has painted: the second frame begins after the first one was drawn. */
function afterPaint(then: () => void): () => void {
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(then);
  });
  return () => cancelAnimationFrame(frame);
}

/** The page the printer opens unseen: one document and nothing around it. It says on the root element when it is drawn. */
export function PrintPage({ token }: { readonly token: string }) {
  const [printed, setPrinted] = useState<PrintedDocument | null>(null);

  useEffect(() => {
    let wanted = true;
    request('print.document', { token }).then(
      (answer) => {
        if (wanted) setPrinted(answer);
      },
      () => {
        // Nobody sees this page. It never says that it is ready, so the printer refuses and the asker is told.
      },
    );
    return () => {
      wanted = false;
    };
  }, [token]);

  useEffect(() => {
    if (printed === null) return undefined;
    document.title = titleOf(printed);
    return afterPaint(() => {
      document.documentElement.dataset['printReady'] = 'yes';
    });
  }, [printed]);

  if (printed === null) return <main />;
  return (
    <main>
      {printed.kind === 'report' ? (
        <ReportDocument report={printed.report} level={1} />
      ) : (
        <SheetDocument sheet={printed.sheet} />
      )}
    </main>
  );
}

function titleOf(printed: PrintedDocument): string {
  const { title, programmeName } = printed.kind === 'report' ? printed.report : printed.sheet;
  return `${title} · ${programmeName}`;
}
