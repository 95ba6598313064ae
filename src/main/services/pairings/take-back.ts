import { refuseTakingBack, takenBackWith } from '../../../shared/domain/recording-rules.ts';
import { sayDay } from '../../../shared/domain/say-day.ts';
import { AppError } from '../../../shared/ipc/app-error.ts';
import type { RouteInput } from '../../../shared/ipc/contract.ts';
import type { Ports, Written } from '../ports.ts';
import { refuseWith } from '../refuse-with.ts';
import { changePairing } from './change-pairing.ts';
import { watchReopening } from './watch-reopening.ts';

const tableOf = {
  stage: 'stage_entries',
  step: 'pairing_steps',
  session: 'sessions',
  'check-in': 'check_ins',
  goal: 'goal_entries',
  commitment: 'commitment_entries',
  contact: 'contacts',
} as const;

const wordOf = {
  stage: 'move',
  step: 'step',
  session: 'session',
  'check-in': 'check-in',
  contact: 'contact',
  goal: 'entry of a goal',
  commitment: 'entry of a commitment',
} as const;

/** Takes back one recorded fact. It is not rewritten: it stops counting from now on, and past days are as they were. */
export function takeBack(ports: Ports, { id, kind, factId }: RouteInput<'pairing.takeBack'>): Promise<Written> {
  return changePairing(ports, 'pairing.takeBack', id, async ({ write, read, record, names }) => {
    const days = {
      stage: record.stageEntries.map((entry) => ({ id: entry.id, on: entry.enteredOn })),
      step: record.steps,
      session: record.sessions.map((session) => ({ id: session.id, on: session.heldOn })),
      'check-in': record.checkIns.map((checkIn) => ({ id: checkIn.id, on: checkIn.givenOn })),
      goal: record.goals,
      commitment: record.commitments,
      contact: record.contacts,
    }[kind];
    const fact = days.find((one) => one.id === factId);
    if (fact === undefined) throw new AppError('NOT_FOUND');
    refuseWith(refuseTakingBack(record, factId));
    const reopening = await watchReopening(read, ports.clock.today());
    for (const one of takenBackWith(record, factId)) {
      await write.pairings.supersede(tableOf[kind], one, ports.clock.now());
    }
    const sentence = await reopening();
    refuseWith(sentence === null ? null : { field: 'factId', sentence });
    return `The ${wordOf[kind]} of ${sayDay(fact.on)} was taken back from the record of ${names}.`;
  });
}
