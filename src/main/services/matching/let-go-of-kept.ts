import type { CohortId } from '../../../shared/domain/ids.ts';
import type { PoolPair } from '../../../shared/domain/matching/matching-pool.ts';
import { pairKey } from '../../../shared/domain/matching/prepare-pool.ts';
import { readKeptRequest } from '../../../shared/ipc/routes/matching.ts';
import type { Readers, Writers } from '../ports.ts';

/** Two who have become a pairing need not be kept together for the next matching any more, whatever becomes of them. */
export async function letGoOfKept(
  write: Writers,
  read: Readers,
  cohortId: CohortId,
  paired: readonly PoolPair[],
): Promise<void> {
  const said = readKeptRequest(await read.matchingRequests.find(cohortId));
  const keys = new Set(paired.map(pairKey));
  const locks = said.locks.filter((lock) => !keys.has(pairKey(lock)));
  if (locks.length < said.locks.length) await write.matchingRequests.save(cohortId, { ...said, locks });
}
