import type { HandlersFor } from '../../../shared/ipc/route.ts';
import type { changeRoutes } from '../../../shared/ipc/routes/changes.ts';
import { listChanges } from '../../services/changes/list-changes.ts';
import { redoChange, undoChange } from '../../services/changes/undo-change.ts';
import type { Ports } from '../../services/ports.ts';

export const changeHandlers = (ports: Ports): HandlersFor<typeof changeRoutes> => ({
  'change.list': (input) => listChanges(ports, input),
  'change.undo': (input) => undoChange(ports, input),
  'change.redo': () => redoChange(ports),
});
