import { foldText } from '../../../shared/domain/fold-text.ts';
import type { CohortId, MatchRunId } from '../../../shared/domain/ids.ts';
import type { OwnCriterion } from '../../../shared/domain/matching/points/own-criterion.ts';
import type { RouteRequest } from '../../../shared/ipc/contract.ts';
import type { FoundCohort } from './find-cohort.ts';
import type { AskedColumn, MatchingOptions, RoundOptions } from './matching-options.ts';
import type { OpenDesk } from './open-desk.ts';
import { Refusal } from './refusal.ts';
import type { SaidBefore } from './said-before.ts';

/**
 * The request for a match run: what was said before, and over it what is said here. A column, a department or a group that the cohort does not have is
 * refused, so that a typing slip never quietly leaves something out.
 */
export async function askForMatch(
  desk: OpenDesk,
  { programme, cohort }: FoundCohort,
  said: MatchingOptions,
  before: SaidBefore,
): Promise<RouteRequest<'matching.run'>> {
  checkSmallestGroup(said.smallestGroup, programme.kind);
  const limits = await departmentsMeant(desk, cohort.id, said.departmentLimits);
  const columns = await columnsMeant(desk, cohort.id, said.columns);
  return {
    ...before,
    cohortId: cohort.id,
    policy: said.policy ?? before.policy,
    everyMentor: said.everyMentor ?? before.everyMentor,
    wishesFirst: said.wishesFirst ?? before.wishesFirst,
    leastFit: said.leastFit ?? before.leastFit,
    unknownManager: said.unknownManager ?? before.unknownManager,
    needsSharedHours: said.needsSharedHours ?? before.needsSharedHours,
    weights: { ...before.weights, ...said.weights },
    departmentLimits: instead(before.departmentLimits, limits, ({ department }) => department),
    smallestGroup: said.smallestGroup ?? before.smallestGroup,
    ownCriteria: instead(before.ownCriteria, columns, ({ fact }) => fact),
    round: said.round && (await roundMeant(desk, cohort.id, said.round)),
  };
}

/** Refuses a smallest size of groups where there are none. */
export function checkSmallestGroup(size: number | undefined, kind: FoundCohort['programme']['kind']): void {
  if (size !== undefined && kind !== 'group')
    throw new Refusal('--smallest-group is for group programmes; this one has pairs.');
}

/** What was said before, but for what is said anew of the same. */
export function instead<Said>(before: readonly Said[], anew: readonly Said[], of: (said: Said) => string): Said[] {
  const said = new Set(anew.map(of));
  return [...before.filter((one) => !said.has(of(one))), ...anew];
}

/** Limits for departments that there are, each as it is spelt. */
export async function departmentsMeant(
  desk: OpenDesk,
  cohortId: CohortId,
  limits: MatchingOptions['departmentLimits'],
): Promise<{ department: string; most: number }[]> {
  if (limits.length === 0) return [];
  const { departments } = await desk.ask('matching.readiness', { cohortId });
  const names = departments.flatMap(({ name }) => name ?? []);
  return limits.map(({ department, most }) => {
    const known = names.find((name) => foldText(name) === foldText(department));
    if (known === undefined) throw new Refusal(`Nobody who takes part works in ${department}. ${oneOfThese(names)}`);
    return { department: known, most };
  });
}

async function columnsMeant(
  desk: OpenDesk,
  cohortId: CohortId,
  asked: readonly AskedColumn[],
): Promise<OwnCriterion[]> {
  if (asked.length === 0) return [];
  const kept = await desk.ask('matching.keptColumns', { cohortId });
  return asked.map(({ heading, comparison, weight }) => {
    const known = kept.find(({ fact }) => foldText(fact) === foldText(heading));
    if (known === undefined)
      throw new Refusal(
        `No column ${heading} is kept of the people who take part. ${oneOfThese(kept.map(({ fact }) => fact))}`,
      );
    return { fact: known.fact, comparison: comparison ?? known.comparison, weight };
  });
}

async function roundMeant(desk: OpenDesk, cohortId: CohortId, { after, ...round }: RoundOptions) {
  const runs = await desk.ask('matching.runs', { cohortId });
  const before = after === null ? runs[0] : runs.find(({ id }) => id === after);
  if (before === undefined)
    throw new Refusal(
      after === null
        ? 'There are no proposals yet that another round could go on from.'
        : 'There are no such proposals in this cohort.',
    );
  return { ...round, after: before.id as MatchRunId };
}

const oneOfThese = (names: readonly string[]) =>
  names.length === 0 ? 'There is none.' : `There ${names.length === 1 ? 'is' : 'are'} ${names.join(', ')}.`;
