import type { PersonId } from '../../../shared/domain/ids.ts';
import { isStillOpen } from '../../../shared/domain/matching/accepting/proposal-standing.ts';
import { proposedGroups } from '../../../shared/domain/matching/accepting/proposed-groups.ts';
import { displayName } from '../../../shared/domain/person.ts';
import { AppError } from '../../../shared/ipc/app-error.ts';
import type { RouteInput, RouteOutput } from '../../../shared/ipc/contract.ts';
import { gatherStandings } from '../pairings/gather-standings.ts';
import type { Ports } from '../ports.ts';
import { gatherProposals } from './gather-proposals.ts';
import { openRun } from './summarise-run.ts';

/** The groups that the open proposals of a run would make, by the names of their mentors, and who would be without one; none outside a group programme. */
export async function listProposedGroups(
  ports: Ports,
  { runId, turnedDown }: RouteInput<'matching.groups'>,
): Promise<RouteOutput<'matching.groups'>> {
  return ports.store.read(async (read) => {
    const run = await read.matchRuns.find(runId);
    const cohort = run && (await read.programmes.findCohort(run.cohortId));
    const programme = cohort && (await read.programmes.find(cohort.programmeId));
    if (!run || !cohort || !programme) throw new AppError('NOT_FOUND');
    const people = await read.people.list();
    const { pairings, standings } = await gatherStandings(read, ports.clock.today());
    const live = pairings.filter(({ id }) => standings.get(id)?.endedOn === null);
    const { result } = openRun(run);
    const proposals = await gatherProposals(ports, read, run, turnedDown);
    const open = proposals.filter(({ standing }) => isStillOpen(standing));
    const groups = proposedGroups({
      kind: programme.kind,
      people,
      proposed: open.map(({ proposal }) => proposal),
      accompanied: live.filter(({ cohortId }) => cohortId === cohort.id),
      elsewhere: (mentor) => live.filter((one) => one.mentorId === mentor && one.cohortId !== cohort.id).length,
    });
    const names = new Map(people.map((person) => [person.id, displayName(person)]));
    const named = (id: PersonId) => ({ id, name: names.get(id) ?? '' });
    const inOrder = (ids: readonly PersonId[]) => ids.map(named).toSorted((a, b) => a.name.localeCompare(b.name));
    return {
      groups: groups
        .map(({ mentorId, accompanied, proposed, places, inCommon }) => ({
          mentor: named(mentorId),
          accompanied: inOrder(accompanied),
          proposed: inOrder(proposed),
          places,
          inCommon,
        }))
        .toSorted((a, b) => a.mentor.name.localeCompare(b.mentor.name)),
      withoutGroup: inOrder(result.withoutGroup),
      whyWithoutGroup: result.whyWithoutGroup,
    };
  });
}
