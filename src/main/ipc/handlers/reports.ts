import type { HandlersFor } from '../../../shared/ipc/route.ts';
import type { reportRoutes } from '../../../shared/ipc/routes/reports.ts';
import type { Ports } from '../../services/ports.ts';
import { gatherLeadershipReport } from '../../services/reports/gather-leadership-report.ts';
import { saveLeadershipReport } from '../../services/reports/save-leadership-report.ts';

export const reportHandlers = (ports: Ports): HandlersFor<typeof reportRoutes> => ({
  'report.leadership': (input) => gatherLeadershipReport(ports, input),
  'report.saveLeadership': (input) => saveLeadershipReport(ports, input),
});
