import type { Answer } from '../answer.ts';
import { departmentsMeant, instead } from '../ask-for-match.ts';
import type { CommandLine } from '../command-line.ts';
import { findCohort } from '../find-cohort.ts';
import { readLimit, readUnknownManagers } from '../matching-options.ts';
import { withVault } from '../open-vault.ts';
import { saidBefore } from '../said-before.ts';

/** readiness <vault> [--cohort <name>] [--plainly] [--unknown-managers warn | block] [--shared-hours] [--limit <department>=<most>]... */
export async function showReadiness({ given, options }: CommandLine): Promise<Answer> {
  const unknownManager = readUnknownManagers(options);
  const limits = (options.limit ?? []).map(readLimit);
  return withVault(given[0], options, async (desk) => {
    const { cohort } = await findCohort(desk, options.cohort);
    const before = await saidBefore(desk, cohort.id, options);
    const anew = await departmentsMeant(desk, cohort.id, limits);
    const readiness = await desk.ask('matching.readiness', {
      cohortId: cohort.id,
      unknownManager: unknownManager ?? before.unknownManager,
      needsSharedHours: options['shared-hours'] ?? before.needsSharedHours,
      departmentLimits: instead(before.departmentLimits, anew, ({ department }) => department),
      locks: before.locks,
      forbidden: before.forbidden,
    });
    const kept = readiness.nobodyMayMentor.map(({ why, wouldHelp }) => `${why} ${wouldHelp}`);
    return { lines: [readiness.sentence, ...kept], json: readiness };
  });
}
