import type { MatchRunId, PairingId } from '../../../shared/domain/ids.ts';
import { type AskedPair, refusePairs } from '../../../shared/domain/matching/refuse-pairs.ts';
import { AppError } from '../../../shared/ipc/app-error.ts';
import { gatherPool, type MatchingRequest } from '../matching/gather-pool.ts';
import { letGoOfKept } from '../matching/let-go-of-kept.ts';
import type { Ports, Readers, Writers } from '../ports.ts';
import { beginPairing } from './begin-pairing.ts';

/**
 * Makes these pairings or none, under the rules of a match run with this request, checked against the vault as it is now.
 * Throws PAIRING_NOT_ALLOWED with the first reason.
 */
export async function makePairings(
  ports: Ports,
  write: Writers,
  read: Readers,
  request: MatchingRequest,
  asked: readonly (AskedPair & { readonly purpose: string | null })[],
  matchRunId: MatchRunId | null,
): Promise<readonly PairingId[]> {
  const { locks: _, ...unlocked } = request;
  const pool = await gatherPool(ports, read, { ...unlocked, locks: [] });
  const people = new Map(pool.people.map((person) => [person.id, person]));
  if (asked.some(({ menteeId, mentorId }) => !people.has(menteeId) || !people.has(mentorId)))
    throw new AppError('NOT_FOUND');
  const refusal = refusePairs(pool, asked);
  if (refusal !== null) throw new AppError('PAIRING_NOT_ALLOWED', refusal);
  const cohort = await read.programmes.findCohort(request.cohortId);
  const programme = cohort && (await read.programmes.find(cohort.programmeId));
  if (!cohort || !programme) throw new AppError('NOT_FOUND');
  const [firstStage] = await read.programmes.stagesOf(programme.id);
  if (firstStage === undefined) throw new Error('a programme has stages');
  const made: PairingId[] = [];
  for (const { menteeId, mentorId, purpose } of asked) {
    const [mentor, mentee] = [people.get(mentorId), people.get(menteeId)];
    if (!mentor || !mentee) throw new AppError('NOT_FOUND');
    const firstStageId = firstStage.id;
    made.push(
      await beginPairing(ports, write, {
        programme,
        firstStageId,
        cohortId: cohort.id,
        mentor,
        mentee,
        purpose,
        matchRunId,
      }),
    );
  }
  await letGoOfKept(write, read, cohort.id, asked);
  return made;
}
