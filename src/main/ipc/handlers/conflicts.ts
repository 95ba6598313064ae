import type { HandlersFor } from '../../../shared/ipc/route.ts';
import type { conflictRoutes } from '../../../shared/ipc/routes/conflicts.ts';
import { listConflicts } from '../../services/conflicts/list-conflicts.ts';
import { waiveConflict } from '../../services/conflicts/waive-conflict.ts';
import type { Ports } from '../../services/ports.ts';

export const conflictHandlers = (ports: Ports): HandlersFor<typeof conflictRoutes> => ({
  'conflict.list': () => listConflicts(ports),
  'conflict.waive': (input) => waiveConflict(ports, input),
});
