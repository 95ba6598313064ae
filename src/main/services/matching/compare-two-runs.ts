import type { PersonId } from '../../../shared/domain/ids.ts';
import { compareRuns } from '../../../shared/domain/matching/compare-runs.ts';
import { defaultWeights } from '../../../shared/domain/matching/criteria.ts';
import { displayName } from '../../../shared/domain/person.ts';
import { AppError } from '../../../shared/ipc/app-error.ts';
import type { RouteInput, RouteOutput } from '../../../shared/ipc/contract.ts';
import type { Ports, Readers } from '../ports.ts';
import { type KeptRequest, openRun } from './summarise-run.ts';

/** What changes for whom between two runs of a cohort, whichever of the two is named first. */
export async function compareTwoRuns(
  ports: Ports,
  { runId, withRunId }: RouteInput<'matching.compareRuns'>,
): Promise<RouteOutput<'matching.compareRuns'>> {
  return ports.store.read(async (read) => {
    const [one, other] = [await findRun(read, runId), await findRun(read, withRunId)];
    if (one.cohortId !== other.cohortId) throw new AppError('INPUT_REFUSED', 'These proposals are of two cohorts.');
    const [earlier, later] = one.madeAt <= other.madeAt ? [one, other] : [other, one];
    const [before, after] = [openRun(earlier), openRun(later)];
    const compared = compareRuns(
      { result: before.result, weights: allWeights(before.request) },
      { result: after.result, weights: allWeights(after.request) },
    );
    const names = new Map((await read.people.list()).map((person) => [person.id, displayName(person)]));
    const named = (id: PersonId) => ({ id, name: names.get(id) ?? '' });
    return {
      ...compared,
      earlierMadeAt: earlier.madeAt,
      laterMadeAt: later.madeAt,
      moved: compared.moved
        .map((mentee) => ({
          mentee: named(mentee.menteeId),
          earlier: mentee.earlier.map(named),
          later: mentee.later.map(named),
        }))
        .toSorted((a, b) => a.mentee.name.localeCompare(b.mentee.name)),
      onlyEarlier: compared.onlyEarlier.map(named),
      onlyLater: compared.onlyLater.map(named),
    };
  });
}

const allWeights = ({ weights, ownCriteria }: KeptRequest) => [{ ...defaultWeights, ...weights }, ownCriteria];

async function findRun(read: Readers, id: RouteInput<'matching.compareRuns'>['runId']) {
  const run = await read.matchRuns.find(id);
  if (run === null) throw new AppError('NOT_FOUND');
  return run;
}
