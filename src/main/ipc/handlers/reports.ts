import type { HandlersFor } from '../../../shared/ipc/route.ts';
import type { reportRoutes } from '../../../shared/ipc/routes/reports.ts';
import type { Ports } from '../../services/ports.ts';
import { gatherLeadershipReport } from '../../services/reports/gather-leadership-report.ts';
import { saveLeadershipReport } from '../../services/reports/save-leadership-report.ts';

/** `printing` holds the one report that the hidden print page is drawing at the moment. */
export const reportHandlers = (
  ports: Ports,
  printing: { get(token: string): Promise<Awaited<ReturnType<typeof gatherLeadershipReport>>> },
): HandlersFor<typeof reportRoutes> => ({
  'report.leadership': (input) => gatherLeadershipReport(ports, input),
  'report.saveLeadership': (input) => saveLeadershipReport(ports, input),
  'report.document': ({ token }) => printing.get(token),
});
