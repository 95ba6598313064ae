import type { HandlersFor } from '../../../shared/ipc/route.ts';
import type { stageRoutes } from '../../../shared/ipc/routes/stages.ts';
import type { Ports } from '../../services/ports.ts';
import { listStages } from '../../services/stages/list-stages.ts';
import { saveStages } from '../../services/stages/save-stages.ts';
import { switchModel } from '../../services/stages/switch-model.ts';
import { tickTask, untickTask } from '../../services/stages/tick-task.ts';

export const stageHandlers = (ports: Ports): HandlersFor<typeof stageRoutes> => ({
  'stage.list': (input) => listStages(ports, input),
  'stage.save': (input) => saveStages(ports, input),
  'stage.switch': (input) => switchModel(ports, input),
  'stageTask.tick': (input) => tickTask(ports, input),
  'stageTask.untick': (input) => untickTask(ports, input),
});
