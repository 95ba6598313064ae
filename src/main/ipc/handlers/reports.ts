import type { LeadershipReport } from '../../../shared/domain/reports/leadership-report.ts';
import type { HandlersFor } from '../../../shared/ipc/route.ts';
import type { reportRoutes } from '../../../shared/ipc/routes/reports.ts';
import type { Ports } from '../../services/ports.ts';
import { gatherLeadershipReport } from '../../services/reports/gather-leadership-report.ts';
import { saveLeadershipReport } from '../../services/reports/save-leadership-report.ts';

/** Holds the one report that the hidden print page is drawing at the moment. */
export interface Printing {
  get(token: string): LeadershipReport;
}

export const reportHandlers = (ports: Ports, printing: Printing): HandlersFor<typeof reportRoutes> => ({
  'report.leadership': (input) => gatherLeadershipReport(ports, input),
  'report.saveLeadership': (input) => saveLeadershipReport(ports, input),
  'report.document': async ({ token }) => printing.get(token),
});
