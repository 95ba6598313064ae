import type { HandlersFor } from '../../../shared/ipc/route.ts';
import type { todayRoutes } from '../../../shared/ipc/routes/today.ts';
import type { Ports } from '../../services/ports.ts';
import { listToday } from '../../services/today/list-today.ts';
import { logContact } from '../../services/today/log-contact.ts';
import { addTask, finishTask, takeBackTask } from '../../services/today/plan-task.ts';
import { snooze, wake } from '../../services/today/put-off.ts';

export const todayHandlers = (ports: Ports): HandlersFor<typeof todayRoutes> => ({
  'today.list': () => listToday(ports),
  'today.snooze': (input) => snooze(ports, input),
  'today.wake': (input) => wake(ports, input),
  'contact.log': (input) => logContact(ports, input),
  'task.add': (input) => addTask(ports, input),
  'task.done': (input) => finishTask(ports, input),
  'task.takeBack': (input) => takeBackTask(ports, input),
});
