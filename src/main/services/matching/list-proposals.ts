import type { CohortId, PersonId } from '../../../shared/domain/ids.ts';
import { whatBecame } from '../../../shared/domain/matching/accepting/what-became.ts';
import type { Reason } from '../../../shared/domain/matching/explanations/explain-proposal.ts';
import { weighReasons } from '../../../shared/domain/matching/explanations/weigh-reasons.ts';
import { displayName } from '../../../shared/domain/person.ts';
import { AppError } from '../../../shared/ipc/app-error.ts';
import type { RouteInput, RouteOutput } from '../../../shared/ipc/contract.ts';
import type { MatchRunSummary } from '../../../shared/ipc/routes/matching-answers.ts';
import { gatherStandings } from '../pairings/gather-standings.ts';
import type { Ports } from '../ports.ts';
import { gatherProposals } from './gather-proposals.ts';
import { openRun, summariseRun } from './summarise-run.ts';

/** The runs of a cohort, newest first, each with how many of its proposals were accepted. */
export async function listRuns(
  ports: Ports,
  { cohortId }: { cohortId: CohortId },
): Promise<readonly MatchRunSummary[]> {
  return ports.store.read(async (read) => {
    const standings = await gatherStandings(read, ports.clock.today());
    const names = new Map((await read.people.list()).map((person) => [person.id, displayName(person)]));
    return (await read.matchRuns.listByCohort(cohortId)).map((run) =>
      summariseRun(run, whatBecame(run, standings), (id) => names.get(id) ?? ''),
    );
  });
}

/** One page of a run's proposals, and everyone it found nobody for. */
export async function listProposals(
  ports: Ports,
  { runId, offset, limit }: RouteInput<'matching.proposals'>,
): Promise<RouteOutput<'matching.proposals'>> {
  return ports.store.read(async (read) => {
    const run = await read.matchRuns.find(runId);
    if (run === null) throw new AppError('NOT_FOUND');
    const { result } = openRun(run);
    const names = new Map((await read.people.list()).map((person) => [person.id, displayName(person)]));
    const nameOf = (id: PersonId) => names.get(id) ?? '';
    const { proposals, acceptable } = await gatherProposals(ports, read, run);
    const rows = proposals
      .map(({ proposal: pair, became, hindrance }) => {
        const { speaking, worthDiscussing } = weighReasons(pair.reasons);
        return {
          menteeId: pair.menteeId,
          menteeName: nameOf(pair.menteeId),
          mentorId: pair.mentorId,
          mentorName: nameOf(pair.mentorId),
          fit: pair.fit,
          points: pair.points,
          wishPoints: pair.wishPoints,
          wishes: pair.wishes,
          reasons: speaking.map(sentenceOf),
          worthDiscussing: worthDiscussing.map(sentenceOf),
          notes: pair.notes,
          locked: pair.locked,
          onePlaceMore: pair.onePlaceMore,
          accepted: became !== null,
          notToBe: became === 'not to be',
          hindrance,
        };
      })
      .toSorted((a, b) => a.menteeName.localeCompare(b.menteeName));
    const unmatched = result.unmatched.map(({ menteeId, why }) => ({ menteeId, menteeName: nameOf(menteeId), why }));
    const morePlaces = result.morePlaces.map(({ mentorIds, sentence }) => ({
      sentence,
      mentors: mentorIds.map((id) => ({ id, name: nameOf(id) })),
    }));
    const toAsk = rows
      .filter((row) => row.hindrance?.isToAsk === true)
      .map(({ menteeId, menteeName, mentorId, mentorName }) => ({ menteeId, menteeName, mentorId, mentorName }));
    return { rows: rows.slice(offset, offset + limit), total: rows.length, unmatched, morePlaces, toAsk, acceptable };
  });
}

const sentenceOf = ({ sentence }: Reason) => sentence;
