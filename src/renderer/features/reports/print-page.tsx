import { useEffect, useState } from 'react';
import type { LeadershipReport } from '../../../shared/domain/reports/leadership-report.ts';
import { request } from '../../lib/request.ts';
import { ReportDocument } from './report-document.tsx';

/** Calls back once the browser has painted: the second frame begins after the first one was drawn. */
function afterPaint(then: () => void): () => void {
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(then);
  });
  return () => cancelAnimationFrame(frame);
}

/** The page the printer opens unseen: the report and nothing around it. It says on the root element when it is drawn. */
export function PrintPage({ token }: { readonly token: string }) {
  const [report, setReport] = useState<LeadershipReport | null>(null);

  useEffect(() => {
    let wanted = true;
    request('report.document', { token }).then(
      (answer) => {
        if (wanted) setReport(answer);
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
    if (report === null) return undefined;
    document.title = `${report.title} · ${report.programmeName}`;
    return afterPaint(() => {
      document.documentElement.dataset['printReady'] = 'yes';
    });
  }, [report]);

  return <main>{report !== null && <ReportDocument report={report} level={1} />}</main>;
}
