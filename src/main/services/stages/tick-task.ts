import type { PairingRecord } from '../../../shared/domain/pairing.ts';
import { refuseTick } from '../../../shared/domain/stage-task.ts';
import { AppError } from '../../../shared/ipc/app-error.ts';
import type { RouteInput } from '../../../shared/ipc/contract.ts';
import { changePairing } from '../pairings/change-pairing.ts';
import type { Ports, Readers, Written } from '../ports.ts';
import { refuseWith } from '../refuse-with.ts';

/** Records that a task of a stage is done, on a day; another day takes the place of the one before. */
export function tickTask(ports: Ports, { pairingId, taskId, on }: RouteInput<'stageTask.tick'>): Promise<Written> {
  return changePairing(ports, 'stageTask.tick', pairingId, async ({ write, read, record, names, fact }) => {
    const { task, tick } = await findTask(read, record, taskId);
    refuseWith(refuseTick(record, tick, on, ports.clock.today()));
    const made = fact();
    if (tick !== null) await write.stageTasks.supersedeTick(tick.id, made.recordedAt);
    await write.stageTasks.tick({ ...made, taskId, doneOn: on });
    return `“${task.text}” is done for ${names}.`;
  });
}

/** Takes the tick of a task away; that it was given stays in the vault. */
export function untickTask(ports: Ports, { pairingId, taskId }: RouteInput<'stageTask.untick'>): Promise<Written> {
  return changePairing(ports, 'stageTask.untick', pairingId, async ({ write, read, record, names }) => {
    const { task, tick } = await findTask(read, record, taskId);
    if (tick === null) throw new AppError('INPUT_REFUSED', 'This is not ticked.', { field: 'taskId' });
    await write.stageTasks.supersedeTick(tick.id, ports.clock.now());
    return `“${task.text}” is open again for ${names}.`;
  });
}

async function findTask(read: Readers, { pairing }: PairingRecord, taskId: RouteInput<'stageTask.tick'>['taskId']) {
  const cohort = await read.programmes.findCohort(pairing.cohortId);
  if (cohort === null) throw new Error('a pairing belongs to a cohort');
  const task = (await read.stageTasks.listOf(cohort.programmeId)).find(({ id }) => id === taskId);
  if (task === undefined) throw new AppError('NOT_FOUND');
  const ticks = await read.stageTasks.ticksOf(pairing.id);
  return { task, tick: ticks.find((one) => one.taskId === taskId) ?? null };
}
