import { refuseTakingBack, takenBackWith } from '../../../shared/domain/recording-rules.ts';
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
    const reopening = await watchReopening(read, ports.clock.today());
    for (const one of takenBackWith(record, factId)) {
      await write.pairings.supersede(tableOf[kind], one, ports.clock.now());
    }
    const sentence = await reopening();
    refuseWith(sentence === null ? null : { field: 'factId', sentence });
    return `Taken back from the record of ${names}.`;
  });
}
