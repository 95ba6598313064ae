import type { CohortId } from '../../../shared/domain/ids.ts';
import { countStandings } from '../../../shared/domain/matching/accepting/proposal-standing.ts';
import { whatBecame } from '../../../shared/domain/matching/accepting/what-became.ts';
import { narrowProposals } from '../../../shared/domain/matching/narrow-proposals.ts';
import { displayName } from '../../../shared/domain/person.ts';
import type { RouteInput, RouteOutput } from '../../../shared/ipc/contract.ts';
import type { MatchRunSummary, NamedPerson } from '../../../shared/ipc/routes/matching-answers.ts';
import { gatherStandings } from '../pairings/gather-standings.ts';
import type { Ports } from '../ports.ts';
import { readProposalRows } from './read-proposal-rows.ts';
import { summariseRun } from './summarise-run.ts';

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

/** One page of a run's proposals that answer to the filters; and of the whole run how many stand where, and everyone it found nobody for. */
export async function listProposals(
  ports: Ports,
  { offset, limit, runId, turnedDown, ...filters }: RouteInput<'matching.proposals'>,
): Promise<RouteOutput<'matching.proposals'>> {
  return ports.store.read(async (read) => {
    const { rows, unmatched, result, people, nameOf } = await readProposalRows(ports, read, { runId, turnedDown });
    const listed = rows.map((row) => {
      const departments = row.two.flatMap(({ id }) => people.get(id)?.department ?? []);
      return { ...row, row, departments };
    });
    const { shown, counts } = narrowProposals(listed, filters);
    const asked = listed.flatMap(({ two }) => (result.ofPeers ? two : [two[0]]));
    return {
      rows: shown.slice(offset, offset + limit).map(({ row }) => row),
      total: shown.length,
      counts,
      openShown: shown.filter(({ standing }) => standing === 'open').length,
      standings: countStandings(rows.map(({ standing }) => standing)),
      departments: [...new Set(listed.flatMap(({ departments }) => departments))].toSorted((a, b) =>
        a.localeCompare(b),
      ),
      everybody: byName([...unmatched.map(({ menteeId: id, menteeName: name }) => ({ id, name })), ...asked]),
      unmatched,
      morePlaces: result.morePlaces.map(({ mentorIds, sentence }) => ({
        sentence,
        mentors: mentorIds.map((id) => ({ id, name: nameOf(id) })),
      })),
      toAsk: rows
        .filter(({ standing }) => standing === 'to ask')
        .map(({ menteeId, menteeName, mentorId, mentorName }) => ({ menteeId, menteeName, mentorId, mentorName }))
        .toSorted((a, b) => a.mentorName.localeCompare(b.mentorName) || a.menteeName.localeCompare(b.menteeName)),
    };
  });
}

/** Each of them once. */
function byName(people: readonly NamedPerson[]): readonly NamedPerson[] {
  return [...new Map(people.map((one) => [one.id, one])).values()].toSorted((a, b) => a.name.localeCompare(b.name));
}
