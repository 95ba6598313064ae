import type { MatchRunId, PairingId } from '../../../shared/domain/ids.ts';
import { type AskedPair, type Hindrance, judgePairs } from '../../../shared/domain/matching/accepting/judge-pairs.ts';
import { inPeerOrder } from '../../../shared/domain/matching/peers/as-peers.ts';
import { AppError } from '../../../shared/ipc/app-error.ts';
import { gatherPool, type MatchingRequest, toMakePairs } from '../matching/gather-pool.ts';
import { letGoOfKept } from '../matching/let-go-of-kept.ts';
import type { Ports, Readers, Writers } from '../ports.ts';
import { beginPairing } from './begin-pairing.ts';

type PairToMake = AskedPair & { readonly purpose: string | null };

interface MadePairings {
  readonly made: readonly PairingId[];
  readonly leftOut: readonly (PairToMake & Hindrance)[];
}

/**
 * Makes of these pairings those that can be, under the rules of a match run with this request, checked against the vault as it
 * is now. Throws PAIRING_NOT_ALLOWED with the first reason when none can.
 */
export async function makePairings(
  ports: Ports,
  write: Writers,
  read: Readers,
  request: MatchingRequest,
  asked: readonly PairToMake[],
  matchRunId: MatchRunId | null,
): Promise<MadePairings> {
  const pool = await gatherPool(ports, read, toMakePairs(request));
  const people = new Map(pool.people.map((person) => [person.id, person]));
  if (asked.some(({ menteeId, mentorId }) => !people.has(menteeId) || !people.has(mentorId)))
    throw new AppError('NOT_FOUND');
  const judged = judgePairs(pool, asked);
  const leftOut = judged.flatMap(({ pair, hindrance }) => (hindrance === null ? [] : [{ ...pair, ...hindrance }]));
  const [first] = leftOut;
  if (first !== undefined && leftOut.length === asked.length) throw new AppError('PAIRING_NOT_ALLOWED', first.sentence);
  const cohort = await read.programmes.findCohort(request.cohortId);
  const programme = cohort && (await read.programmes.find(cohort.programmeId));
  if (!cohort || !programme) throw new AppError('NOT_FOUND');
  const [firstStage] = await read.programmes.stagesOf(programme.id);
  if (firstStage === undefined) throw new Error('a programme has stages');
  const made: PairingId[] = [];
  for (const { pair, hindrance } of judged) {
    if (hindrance !== null) continue;
    const { purpose } = pair;
    const { menteeId, mentorId } = programme.kind === 'peer' ? inPeerOrder(pair) : pair;
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
  const paired = judged.flatMap(({ pair, hindrance }) => (hindrance === null ? [pair] : []));
  await letGoOfKept(write, read, cohort.id, paired);
  return { made, leftOut };
}
