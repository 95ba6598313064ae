import type { Answer } from '../answer.ts';
import { departmentsMeant } from '../ask-for-match.ts';
import type { CommandLine } from '../command-line.ts';
import { findCohort } from '../find-cohort.ts';
import { readLimit, readUnknownManagers } from '../matching-options.ts';
import { withVault } from '../open-vault.ts';

/** readiness <vault> [--cohort <name>] [--unknown-managers warn | block] [--shared-hours] [--limit <department>=<most>]... */
export async function showReadiness({ given, options }: CommandLine): Promise<Answer> {
  const unknownManager = readUnknownManagers(options);
  const limits = (options.limit ?? []).map(readLimit);
  const needsSharedHours = options['shared-hours'] === true;
  return withVault(given[0], options, async (desk) => {
    const { cohort } = await findCohort(desk, options.cohort);
    const departmentLimits = await departmentsMeant(desk, cohort.id, limits);
    const asked = { cohortId: cohort.id, unknownManager, needsSharedHours, departmentLimits };
    const readiness = await desk.ask('matching.readiness', asked);
    const kept = readiness.nobodyMayMentor.map(({ why, wouldHelp }) => `${why} ${wouldHelp}`);
    return { lines: [readiness.sentence, ...kept], json: readiness };
  });
}
