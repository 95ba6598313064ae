import type { LeadershipReport } from '../../shared/domain/reports/leadership-report.ts';
import { AppError } from '../../shared/ipc/app-error.ts';

/** Prints reports through a hidden page, which asks for the one it is to draw by a token good for that print alone. */
export interface ReportPrinter {
  print(report: LeadershipReport): Promise<Uint8Array>;
  /** The report that is being printed under this token; throws NOT_FOUND when there is none. */
  get(token: string): LeadershipReport;
}

/** A printer that draws on the shell's page; `printToPdf` opens it and answers with the finished bytes. */
export function createReportPrinter(
  printToPdf: (token: string) => Promise<Uint8Array>,
  nextToken: () => string,
): ReportPrinter {
  const printing = new Map<string, LeadershipReport>();
  return {
    async print(report) {
      const token = nextToken();
      printing.set(token, report);
      try {
        return await printToPdf(token);
      } finally {
        printing.delete(token);
      }
    },
    get(token) {
      const report = printing.get(token);
      if (report === undefined) throw new AppError('NOT_FOUND');
      return report;
    },
  };
}
