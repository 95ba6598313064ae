import type { MatchRunId, PersonId } from '../../../shared/domain/ids.ts';
import type { Reason } from '../../../shared/domain/matching/explanations/explain-proposal.ts';
import { weighReasons } from '../../../shared/domain/matching/explanations/weigh-reasons.ts';
import type { PoolPair } from '../../../shared/domain/matching/matching-pool.ts';
import { byNames } from '../../../shared/domain/matching/narrow-proposals.ts';
import { inShownOrder } from '../../../shared/domain/matching/peers/in-shown-order.ts';
import { sayUnknown } from '../../../shared/domain/matching/points/say-unknown.ts';
import type { FoundProposals } from '../../../shared/domain/matching/proposals.ts';
import { displayName, type Person } from '../../../shared/domain/person.ts';
import { AppError } from '../../../shared/ipc/app-error.ts';
import type { ProposalRow, UnmatchedRow } from '../../../shared/ipc/routes/matching-answers.ts';
import type { Ports, Readers } from '../ports.ts';
import { gatherProposals } from './gather-proposals.ts';
import { openRun } from './summarise-run.ts';

interface ProposalRows {
  /** By name, those of two peers in the order in which they are shown. */
  readonly rows: readonly ProposalRow[];
  /** Everyone the run found nobody for, by name. */
  readonly unmatched: readonly UnmatchedRow[];
  readonly result: FoundProposals;
  readonly people: ReadonlyMap<PersonId, Person>;
  readonly nameOf: (id: PersonId) => string;
}

/** All proposals of a run with names for reading, as they stand now; `turnedDown` are those turned down since. */
export async function readProposalRows(
  ports: Ports,
  read: Readers,
  { runId, turnedDown = [] }: { readonly runId: MatchRunId; readonly turnedDown?: readonly PoolPair[] },
): Promise<ProposalRows> {
  const run = await read.matchRuns.find(runId);
  if (run === null) throw new AppError('NOT_FOUND');
  const { result } = openRun(run);
  const people = new Map((await read.people.list()).map((person) => [person.id, person]));
  const nameOf = (id: PersonId) => {
    const person = people.get(id);
    return person === undefined ? '' : displayName(person);
  };
  const proposals = await gatherProposals(ports, read, run, turnedDown);
  const rows = proposals.map(({ proposal: pair, standing, hindrance }): ProposalRow => {
    const { speaking, worthDiscussing } = weighReasons(pair.reasons);
    const { menteeId, mentorId } = pair;
    const named = { menteeId, menteeName: nameOf(menteeId), mentorId, mentorName: nameOf(mentorId) };
    return {
      ...named,
      two: inShownOrder(named, result.ofPeers ?? false),
      fit: pair.fit,
      points: pair.points,
      wishPoints: pair.wishPoints,
      wishes: pair.wishes,
      reasons: speaking.map(sentenceOf),
      worthDiscussing: worthDiscussing.map(sentenceOf),
      notes: pair.notes,
      confidential: pair.confidential,
      locked: pair.locked,
      onePlaceMore: pair.onePlaceMore,
      standing,
      accepted: standing === 'accepted' || standing === 'not to be',
      notToBe: standing === 'not to be',
      hindrance,
    };
  });
  const unmatched = result.unmatched
    .map(({ menteeId, why }) => ({ menteeId, menteeName: nameOf(menteeId), why }))
    .toSorted((a, b) => a.menteeName.localeCompare(b.menteeName));
  return { rows: rows.toSorted(byNames), unmatched, result, people, nameOf };
}

const sentenceOf = ({ sentence, known }: Reason) => (known ? sentence : sayUnknown(sentence));
