import { goalsOn, refuseGoal, refuseGoalStatus } from '../../../shared/domain/goals.ts';
import { AppError } from '../../../shared/ipc/app-error.ts';
import type { RouteInput } from '../../../shared/ipc/contract.ts';
import type { Ports, Written } from '../ports.ts';
import { refuseWith } from '../refuse-with.ts';
import { changePairing } from './change-pairing.ts';

/** Notes a goal by a few neutral words. */
export function setGoal(ports: Ports, { id, label, on }: RouteInput<'goal.set'>): Promise<Written> {
  return changePairing(ports, 'goal.set', id, async ({ write, record, names, fact }) => {
    refuseWith(refuseGoal(record, { label, on }, ports.clock.today()));
    await write.pairings.addGoalEntry({ ...fact(), goalId: ports.nextId(), label, status: 'open', on });
    return `A goal was noted for ${names}.`;
  });
}

/** Notes how a goal stands from a day on: it moved, it was met, it was set aside, or it is open again. */
export function moveGoal(ports: Ports, { id, goalId, status, on }: RouteInput<'goal.move'>): Promise<Written> {
  return changePairing(ports, 'goal.move', id, async ({ write, record, names, fact }) => {
    const today = ports.clock.today();
    const goal = goalsOn(record.goals, today).find((one) => one.id === goalId);
    if (goal === undefined) throw new AppError('NOT_FOUND');
    refuseWith(refuseGoalStatus(record, { goalId, on }, today));
    await write.pairings.addGoalEntry({ ...fact(), goalId, label: goal.label, status, on });
    return `${saidOf[status]} for ${names}.`;
  });
}

const saidOf = {
  open: 'A goal is open again',
  moving: 'A goal moved',
  met: 'A goal was met',
  'set aside': 'A goal was set aside',
} as const;
