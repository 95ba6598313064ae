import type { MatchRunId } from '../../../shared/domain/ids.ts';
import { compareRuns } from '../../../shared/domain/matching/compare-runs.ts';
import { displayName } from '../../../shared/domain/person.ts';
import { AppError } from '../../../shared/ipc/app-error.ts';
import type { RouteInput, RouteOutput } from '../../../shared/ipc/contract.ts';
import type { Ports, Readers } from '../ports.ts';
import { nameComparison } from './name-comparison.ts';
import { comparedRun } from './summarise-run.ts';

/** What changes for whom between two runs of a cohort, whichever of the two is named first. */
export async function compareTwoRuns(
  ports: Ports,
  { runId, withRunId }: RouteInput<'matching.compareRuns'>,
): Promise<RouteOutput<'matching.compareRuns'>> {
  return ports.store.read(async (read) => {
    const [one, other] = [await findRun(read, runId), await findRun(read, withRunId)];
    if (one.cohortId !== other.cohortId) throw new AppError('INPUT_REFUSED', 'These proposals are of two cohorts.');
    const [earlier, later] = one.madeAt <= other.madeAt ? [one, other] : [other, one];
    const names = new Map((await read.people.list()).map((person) => [person.id, displayName(person)]));
    return {
      ...nameComparison(compareRuns(comparedRun(earlier), comparedRun(later)), (id) => names.get(id) ?? ''),
      earlierMadeAt: earlier.madeAt,
      laterMadeAt: later.madeAt,
    };
  });
}

async function findRun(read: Readers, id: MatchRunId) {
  const run = await read.matchRuns.find(id);
  if (run === null) throw new AppError('NOT_FOUND');
  return run;
}
