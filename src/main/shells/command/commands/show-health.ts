import type { HealthOverview } from '../../../../shared/ipc/routes/health.ts';
import type { Answer } from '../answer.ts';
import type { CommandLine } from '../command-line.ts';
import { findCohort } from '../find-cohort.ts';
import { withVault } from '../open-vault.ts';

/** health <vault> [--cohort <name>] [--as-of <day>]: the figures of the dashboard, from the same route. */
export function showHealth({ given, options }: CommandLine): Promise<Answer> {
  return withVault(given[0], options, async (desk) => {
    const cohortId = options.cohort === undefined ? null : (await findCohort(desk, options.cohort)).cohort.id;
    const overview = await desk.ask('health.overview', { cohortId, asOf: (options['as-of'] ?? null) as never });
    return { lines: [overview.sentence, ...stageLines(overview)], json: overview };
  });
}

function stageLines(overview: HealthOverview): string[] {
  return overview.stages.map(({ stage, n, counts }) => {
    const bands = Object.entries(counts).filter(([, count]) => count > 0);
    return `${stage.name}: ${n}${bands.length === 0 ? '' : ` (${bands.map(([band, count]) => `${count} ${band}`).join(', ')})`}`;
  });
}
