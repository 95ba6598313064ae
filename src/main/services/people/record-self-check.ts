import { displayName } from '../../../shared/domain/person.ts';
import { refuseSelfCheck, sumByTheme } from '../../../shared/domain/self-check.ts';
import { AppError } from '../../../shared/ipc/app-error.ts';
import type { RouteInput } from '../../../shared/ipc/contract.ts';
import { makeChange } from '../make-change.ts';
import type { Ports, Written } from '../ports.ts';
import { refuseWith } from '../refuse-with.ts';

/** Keeps what somebody answered about themselves, summed by theme. Another for the same day takes the place of the first. */
export async function recordSelfCheck(
  ports: Ports,
  { personId, takenOn, answers }: RouteInput<'selfCheck.record'>,
): Promise<Written> {
  const { change, sentence } = await makeChange(ports, 'selfCheck.record', async (write, read) => {
    const person = await read.people.find(personId);
    if (person === null) throw new AppError('NOT_FOUND');
    refuseWith(refuseSelfCheck(takenOn, ports.clock.today()));
    const recordedAt = ports.clock.now();
    for (const known of await read.selfChecks.listOf(personId)) {
      if (known.takenOn === takenOn) await write.selfChecks.supersede(known.id, recordedAt);
    }
    await write.selfChecks.add({ id: ports.nextId(), personId, takenOn, sums: sumByTheme(answers), recordedAt });
    return { sentence: `The self-check of ${displayName(person)} was noted.`, value: null };
  });
  return { change, sentence };
}
