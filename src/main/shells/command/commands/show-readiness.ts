import type { Answer } from '../answer.ts';
import type { CommandLine } from '../command-line.ts';
import { findCohort } from '../find-cohort.ts';
import { withVault } from '../open-vault.ts';

/** readiness <vault> [--cohort <name>] */
export function showReadiness({ given, options }: CommandLine): Promise<Answer> {
  return withVault(given[0], options, async (desk) => {
    const { cohort } = await findCohort(desk, options.cohort);
    const readiness = await desk.ask('matching.readiness', { cohortId: cohort.id });
    const kept = readiness.nobodyMayMentor.map(({ why, wouldHelp }) => `${why} ${wouldHelp}`);
    return { lines: [readiness.sentence, ...kept], json: readiness };
  });
}
