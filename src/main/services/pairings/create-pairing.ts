import type { PairingId } from '../../../shared/domain/ids.ts';
import { sayAccepted } from '../../../shared/domain/matching/accepting/say-accepted.ts';
import { AppError } from '../../../shared/ipc/app-error.ts';
import type { RouteInput } from '../../../shared/ipc/contract.ts';
import { makeChange } from '../make-change.ts';
import { plainRequest } from '../matching/gather-pool.ts';
import type { Ports, Written } from '../ports.ts';
import { makePairings } from './make-pairings.ts';

/** Pairs two people by hand, under the same rules as a match run. */
export async function createPairing(
  ports: Ports,
  { cohortId, mentorId, menteeId, purpose }: RouteInput<'pairing.create'>,
): Promise<Written & { id: PairingId }> {
  const { change, sentence, value } = await makeChange(ports, 'pairing.create', async (write, read) => {
    const asked = [{ mentorId, menteeId, purpose, isLocked: false }];
    const { made } = await makePairings(ports, write, read, plainRequest(cohortId), asked, null);
    const [id] = made;
    if (id === undefined) throw new AppError('NOT_FOUND');
    return { value: id, sentence: sayAccepted(1, []) };
  });
  return { id: value, change, sentence };
}
