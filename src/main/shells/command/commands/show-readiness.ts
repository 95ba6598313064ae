import type { Answer } from '../answer.ts';
import { checkSmallestGroup, departmentsMeant, instead } from '../ask-for-match.ts';
import type { CommandLine } from '../command-line.ts';
import { findCohort } from '../find-cohort.ts';
import { readLimit, readSmallestGroup, readUnknownManagers } from '../matching-options.ts';
import { withVault } from '../open-vault.ts';
import { saidBefore } from '../said-before.ts';

/** readiness <vault> [--cohort <name>] [--plainly] [--unknown-managers warn | block] [--shared-hours] [--limit <department>=<most>]... [--smallest-group <number>] */
export async function showReadiness({ given, options }: CommandLine): Promise<Answer> {
  const unknownManager = readUnknownManagers(options);
  const limits = (options.limit ?? []).map(readLimit);
  const said = options['smallest-group'];
  const smallestGroup = said === undefined ? undefined : readSmallestGroup(said);
  return withVault(given[0], options, async (desk) => {
    const { programme, cohort } = await findCohort(desk, options.cohort);
    checkSmallestGroup(smallestGroup, programme.kind);
    const before = await saidBefore(desk, cohort.id, options);
    const anew = await departmentsMeant(desk, cohort.id, limits);
    const readiness = await desk.ask('matching.readiness', {
      cohortId: cohort.id,
      unknownManager: unknownManager ?? before.unknownManager,
      needsSharedHours: options['shared-hours'] ?? before.needsSharedHours,
      departmentLimits: instead(before.departmentLimits, anew, ({ department }) => department),
      smallestGroup: smallestGroup ?? before.smallestGroup,
      locks: before.locks,
      forbidden: before.forbidden,
    });
    const kept = readiness.nobodyMayMentor.map(({ why, wouldHelp }) => `${why} ${wouldHelp}`);
    const { unused, waitingForAPlace: waiting } = readiness;
    const places = [...unused, ...(waiting === null ? [] : [waiting])].map(({ sentence }) => sentence);
    return { lines: [readiness.sentence, ...places, ...kept], json: readiness };
  });
}
