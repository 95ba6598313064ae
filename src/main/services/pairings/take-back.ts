import { pairingStanding, pairingStandings } from '../../../shared/domain/pairing-standing.ts';
import { refuseTakingBack, takenBackWith } from '../../../shared/domain/recording-rules.ts';
import { refuseReopening } from '../../../shared/domain/refuse-reopening.ts';
import { sayDay } from '../../../shared/domain/say-day.ts';
import { AppError } from '../../../shared/ipc/app-error.ts';
import type { RouteInput } from '../../../shared/ipc/contract.ts';
import type { Ports, Written } from '../ports.ts';
import { refuseWith } from '../refuse-with.ts';
import { changePairing } from './change-pairing.ts';

const tableOf = {
  stage: 'stage_entries',
  step: 'pairing_steps',
  session: 'sessions',
  'check-in': 'check_ins',
} as const;

const wordOf = { stage: 'move', step: 'step', session: 'session', 'check-in': 'check-in' } as const;

/** Takes back one recorded fact. It is not rewritten: it stops counting from now on, and past days are as they were. */
export function takeBack(ports: Ports, { id, kind, factId }: RouteInput<'pairing.takeBack'>): Promise<Written> {
  return changePairing(ports, 'pairing.takeBack', id, async ({ write, read, record, names }) => {
    const days = {
      stage: record.stageEntries.map((entry) => ({ id: entry.id, on: entry.enteredOn })),
      step: record.steps,
      session: record.sessions.map((session) => ({ id: session.id, on: session.heldOn })),
      'check-in': record.checkIns.map((checkIn) => ({ id: checkIn.id, on: checkIn.givenOn })),
    }[kind];
    const fact = days.find((one) => one.id === factId);
    if (fact === undefined) throw new AppError('NOT_FOUND');
    refuseWith(refuseTakingBack(record, factId));
    const taken = takenBackWith(record, factId);
    const today = ports.clock.today();
    const left = record.steps.filter((step) => !taken.includes(step.id));
    const isReopened =
      pairingStanding(record.steps, today).endedOn !== null && pairingStanding(left, today).endedOn === null;
    const mentor = isReopened ? await read.people.find(record.pairing.mentorId) : null;
    if (mentor !== null) {
      const pairings = await read.pairings.list();
      const standings = pairingStandings(pairings, await read.pairings.listDecidingSteps(), today);
      refuseWith(refuseReopening(record.pairing, mentor, pairings, standings));
    }
    for (const one of taken) await write.pairings.supersede(tableOf[kind], one, ports.clock.now());
    return `The ${wordOf[kind]} of ${sayDay(fact.on)} was taken back from the record of ${names}.`;
  });
}
