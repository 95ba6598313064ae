import type { LocalDate } from '../local-date.ts';
import type { Stage } from '../stage.ts';
import type { PairingHealth } from './compute-pairing-health.ts';
import { countBands, type HealthBand } from './health-band.ts';
import { kaplanMeierMedian } from './kaplan-meier-median.ts';
import type { StageStay } from './stage-stays.ts';

/** A pairing on its way through the stages. */
export interface PairingOnItsWay {
  /** Null once the pairing is no longer followed: it counts in no band, but its stays still tell how long stages take. */
  readonly health: Pick<PairingHealth, 'stageId' | 'band'> | null;
  readonly stays: readonly StageStay[];
}

export interface StageHealth {
  readonly stage: Stage;
  /** Pairings in the stage today; the six counts add up to it. */
  readonly n: number;
  readonly counts: Readonly<Record<HealthBand, number>>;
  /** Every stay in the stage, running and finished, for drawing one by one. */
  readonly stays: readonly StageStay[];
  /** How many of the running stays have lasted beyond one and a half times the days planned for them. */
  readonly wellBeyondPlan: { readonly count: number; readonly of: number };
  /** Kaplan–Meier median in unpaused days, running stays censored; null while more than half go on. */
  readonly medianDays: number | null;
  readonly enteredThisMonth: number;
  readonly leftThisMonth: number;
}

const beyondPlanFactor = 1.5;

function healthOfStage(stage: Stage, pairings: readonly PairingOnItsWay[], today: LocalDate): StageHealth {
  const bands = pairings.flatMap(({ health }) => (health?.stageId === stage.id ? [health.band] : []));
  const stays = pairings.flatMap((pairing) => pairing.stays.filter((stay) => stay.stageId === stage.id));
  const running = stays.filter((stay) => stay.leftOn === null);
  const thisMonth = (day: LocalDate | null) => day?.slice(0, 7) === today.slice(0, 7);
  return {
    stage,
    n: bands.length,
    counts: countBands(bands),
    stays,
    wellBeyondPlan: {
      count: running.filter((stay) => stay.days > beyondPlanFactor * stay.plannedDays).length,
      of: running.length,
    },
    medianDays: kaplanMeierMedian(stays.map(({ days, leftOn }) => ({ days, finished: leftOn !== null }))),
    enteredThisMonth: stays.filter((stay) => thisMonth(stay.enteredOn)).length,
    leftThisMonth: stays.filter((stay) => thisMonth(stay.leftOn)).length,
  };
}

/**
 * The health of every stage today, in the stages' own order: counts of the bands, never an average. Throws RangeError
 * for a pairing in a stage that is not given, so that no pairing can drop out of the counts unseen.
 */
export function computeStageHealth(
  pairings: readonly PairingOnItsWay[],
  stages: readonly Stage[],
  today: LocalDate,
): readonly StageHealth[] {
  const given = new Set(stages.map((stage) => stage.id));
  for (const { health } of pairings) {
    if (health !== null && !given.has(health.stageId)) throw new RangeError(`no such stage: ${health.stageId}`);
  }
  return stages.toSorted((a, b) => a.position - b.position).map((stage) => healthOfStage(stage, pairings, today));
}
