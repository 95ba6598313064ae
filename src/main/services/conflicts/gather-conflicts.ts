import { findConflicts, type TwoPeople } from '../../../shared/domain/conflict/find-conflicts.ts';
import { isWaivedOn } from '../../../shared/domain/conflict/waiver.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import type { Instant, LocalDate } from '../../../shared/domain/local-date.ts';
import { whatBecame } from '../../../shared/domain/matching/accepting/what-became.ts';
import { createReportingLines } from '../../../shared/domain/matching/rules/reporting-lines.ts';
import type { Pairing, PairingStep } from '../../../shared/domain/pairing.ts';
import type { Person } from '../../../shared/domain/person.ts';
import type { Cohort } from '../../../shared/domain/programme.ts';
import { openRun } from '../matching/summarise-run.ts';
import { gatherStandings } from '../pairings/gather-standings.ts';
import type { Readers } from '../ports.ts';

interface Conflict {
  readonly chain: readonly PersonId[];
}

/** Everything that stands against the rule of reporting lines on a day. */
export interface GatheredConflicts {
  readonly people: readonly Person[];
  readonly pairings: readonly (Conflict & { readonly pairing: Pairing; readonly isWaived: boolean })[];
  /** Of the newest run of each open cohort, as long as nothing came of them. */
  readonly proposals: readonly (Conflict & TwoPeople & { readonly cohort: Cohort; readonly madeAt: Instant })[];
  readonly loops: readonly (readonly PersonId[])[];
  readonly steps: readonly PairingStep[];
}

/** Checks every live pairing and every standing proposal against the reporting lines as they are now, to any depth. */
export async function gatherConflicts(read: Readers, today: LocalDate): Promise<GatheredConflicts> {
  const people = await read.people.list();
  const lines = createReportingLines(people);
  const onADay = await gatherStandings(read, today);
  const steps = await read.pairings.listSteps(['conflict waived']);
  const stepsOf = Map.groupBy(steps, (step) => step.pairingId);
  const live = onADay.pairings.filter(({ id }) => onADay.standings.get(id)?.endedOn === null);
  const pairings = findConflicts(lines, live).map(({ chain, ...pairing }) => ({
    pairing,
    chain,
    isWaived: isWaivedOn(stepsOf.get(pairing.id) ?? [], chain, today),
  }));
  const proposals: GatheredConflicts['proposals'][number][] = [];
  for (const cohort of await read.programmes.listCohorts()) {
    const run = cohort.closedOn === null ? await read.matchRuns.findNewest(cohort.id) : null;
    if (run === null) continue;
    const became = whatBecame(run, onADay);
    const standing = openRun(run).result.pairs.filter((pair) => became(pair) === null);
    const two = standing.map(({ mentorId, menteeId }) => ({ mentorId, menteeId, cohort, madeAt: run.madeAt }));
    proposals.push(...findConflicts(lines, two));
  }
  return { people, pairings, proposals, loops: lines.loops, steps };
}
