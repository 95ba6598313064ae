import { pairingStanding } from '../../../shared/domain/pairing-standing.ts';
import { refuseTakingBack, takenBackWith } from '../../../shared/domain/recording-rules.ts';
import { refuseReopening } from '../../../shared/domain/refuse-reopening.ts';
import { AppError } from '../../../shared/ipc/app-error.ts';
import type { RouteInput } from '../../../shared/ipc/contract.ts';
import type { Ports, Written } from '../ports.ts';
import { refuseWith } from '../refuse-with.ts';
import { changePairing } from './change-pairing.ts';
import { gatherStandings } from './gather-standings.ts';

const tableOf = {
  stage: 'stage_entries',
  step: 'pairing_steps',
  session: 'sessions',
  'check-in': 'check_ins',
} as const;

/** Takes back one recorded fact. It is not rewritten: it stops counting from now on, and past days are as they were. */
export function takeBack(ports: Ports, { id, kind, factId }: RouteInput<'pairing.takeBack'>): Promise<Written> {
  return changePairing(ports, 'pairing.takeBack', id, async ({ write, read, record, names }) => {
    const facts = {
      stage: record.stageEntries,
      step: record.steps,
      session: record.sessions,
      'check-in': record.checkIns,
    }[kind];
    if (!facts.some((fact) => fact.id === factId)) throw new AppError('NOT_FOUND');
    refuseWith(refuseTakingBack(record, factId));
    const taken = takenBackWith(record, factId);
    const today = ports.clock.today();
    const left = record.steps.filter((step) => !taken.includes(step.id));
    const isReopened =
      pairingStanding(record.steps, today).endedOn !== null && pairingStanding(left, today).endedOn === null;
    const mentor = isReopened ? await read.people.find(record.pairing.mentorId) : null;
    if (mentor !== null) {
      const { pairings, standings } = await gatherStandings(read, today);
      refuseWith(refuseReopening(record.pairing, mentor, pairings, standings));
    }
    for (const one of taken) await write.pairings.supersede(tableOf[kind], one, ports.clock.now());
    return `Taken back from the record of ${names}.`;
  });
}
