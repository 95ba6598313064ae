import { refuseTask } from '../../../shared/domain/contact-rules.ts';
import { openTasks } from '../../../shared/domain/next-step.ts';
import type { PairingRecord, Task } from '../../../shared/domain/pairing.ts';
import { sayDay } from '../../../shared/domain/say-day.ts';
import { AppError } from '../../../shared/ipc/app-error.ts';
import type { RouteInput } from '../../../shared/ipc/contract.ts';
import { changePairing } from '../pairings/change-pairing.ts';
import type { Ports, Written } from '../ports.ts';
import { refuseWith } from '../refuse-with.ts';

/** Plans the coordinator's next step on a pairing. Its words stay out of the history, which outlasts it. */
export function addTask(ports: Ports, { pairingId, words, dueOn }: RouteInput<'task.add'>): Promise<Written> {
  return changePairing(ports, 'task.add', pairingId, async ({ write, names, fact }) => {
    refuseWith(refuseTask(dueOn, ports.clock.today()));
    await write.pairings.addTask({ ...fact(), words, dueOn, doneOn: null });
    return `A next step was planned for ${names}, for ${sayDay(dueOn)}.`;
  });
}

/** A next step is done today. */
export function finishTask(ports: Ports, { pairingId, taskId }: RouteInput<'task.done'>): Promise<Written> {
  return changePairing(ports, 'task.done', pairingId, async ({ write, record, names }) => {
    const today = ports.clock.today();
    const task = openTask(record, taskId, ports);
    await write.pairings.finishTask(task.id, today);
    return `The next step for ${names} of ${sayDay(task.dueOn)} is done.`;
  });
}

/** Takes back a next step that is not needed any more. */
export function takeBackTask(ports: Ports, { pairingId, taskId }: RouteInput<'task.takeBack'>): Promise<Written> {
  return changePairing(ports, 'task.takeBack', pairingId, async ({ write, record, names }) => {
    const task = openTask(record, taskId, ports);
    await write.pairings.supersede('tasks', task.id, ports.clock.now());
    return `The next step for ${names} of ${sayDay(task.dueOn)} was taken back.`;
  });
}

function openTask(record: PairingRecord, taskId: string, ports: Ports): Task {
  const task = openTasks(record, ports.clock.today()).find(({ id }) => id === taskId);
  if (task === undefined) throw new AppError('NOT_FOUND');
  return task;
}
