import { inDayOrder, newestFact } from './health/newest-fact.ts';
import type { LocalDate } from './local-date.ts';
import { type Pairing, type PairingStep, type StepKind, type SupportLevel, supportLevels } from './pairing.ts';

/** What the two agree on, point by point, in the order they talk it over. */
export const agreementPoints = [
  'rhythm',
  'medium',
  'confidentiality',
  'boundaries',
  'who does what',
  'good ending',
  'planned end',
] as const;
export type AgreementPoint = (typeof agreementPoints)[number];

export const meetingMedia = ['in person', 'video', 'phone', 'mixed'] as const;
export type MeetingMedium = (typeof meetingMedia)[number];

/** A planned length that was agreed to be none. */
const openEnded = 'open';

const kindOfPoint: Readonly<Record<AgreementPoint, StepKind>> = {
  rhythm: 'rhythm agreed',
  medium: 'medium agreed',
  confidentiality: 'point agreed',
  boundaries: 'point agreed',
  'who does what': 'point agreed',
  'good ending': 'point agreed',
  'planned end': 'length agreed',
};
const pointKinds: ReadonlySet<StepKind> = new Set(Object.values(kindOfPoint));
const dayOf = (step: PairingStep) => step.on;

/** Whether a step is part of an agreement: one of its points, or that it was made. */
export function isOfAgreement({ kind }: Pick<PairingStep, 'kind'>): boolean {
  return pointKinds.has(kind) || kind === 'agreement recorded';
}

/** Whether a step is the word of the two on this point. */
function tellsOf(point: AgreementPoint, step: Pick<PairingStep, 'kind' | 'value'>): boolean {
  return step.kind === kindOfPoint[point] && (step.kind !== 'point agreed' || step.value === point);
}

/** Which point a step is the word on, or null where it is none. */
export function pointOf(step: Pick<PairingStep, 'kind' | 'value'>): AgreementPoint | null {
  return agreementPoints.find((point) => tellsOf(point, step)) ?? null;
}

/** One point and the day it was last agreed; `asAWhole` where only the agreement as a whole is known to be made. */
export interface AgreedPoint {
  readonly point: AgreementPoint;
  readonly agreedOn: LocalDate | null;
  readonly asAWhole: boolean;
}

/** How far the two have come with their agreement. */
export interface Agreement {
  readonly points: readonly AgreedPoint[];
  /** The day everything was agreed; of an agreement recorded only as a whole, its own day. */
  readonly recordedOn: LocalDate | null;
  readonly medium: MeetingMedium | null;
}

/** Reads the agreement from the steps given. A record that only says that it was made counts for every point. */
export function agreementOf(steps: readonly PairingStep[]): Agreement {
  const whole = newestFact(
    steps.filter((step) => step.kind === 'agreement recorded'),
    dayOf,
  );
  const newest = (point: AgreementPoint) =>
    newestFact(
      steps.filter((step) => tellsOf(point, step)),
      dayOf,
    );
  const medium = newest('medium')?.value;
  return {
    points: agreementPoints.map((point) => {
      const own = newest(point);
      return {
        point,
        agreedOn: own?.on ?? whole?.on ?? null,
        asAWhole: own === null && whole !== null,
      };
    }),
    recordedOn: whole?.on ?? null,
    medium: meetingMedia.find((one) => one === medium) ?? null,
  };
}

/** A gap between meetings in days, and the day from which it holds; null for the beginning. */
export interface AgreedRhythm {
  readonly from: LocalDate | null;
  readonly cadenceDays: number;
}

/** Every rhythm the two have had by what the steps say, the pairing's own first. */
export function agreedRhythms(pairing: Pick<Pairing, 'cadenceDays'>, steps: readonly PairingStep[]): AgreedRhythm[] {
  const later = inDayOrder(
    steps.filter((step) => step.kind === 'rhythm agreed' && isDays(step.value)),
    dayOf,
  ).map((step): AgreedRhythm => ({ from: step.on, cadenceDays: Number(step.value) }));
  return [{ from: null, cadenceDays: pairing.cadenceDays }, ...later];
}

/** The planned length by what the steps say, else the pairing's own; null for none. */
export function agreedLength(
  pairing: Pick<Pairing, 'plannedLengthDays'>,
  steps: readonly PairingStep[],
): number | null {
  const said = newestFact(
    steps.filter((step) => step.kind === 'length agreed' && (step.value === openEnded || isDays(step.value))),
    dayOf,
  );
  if (said === null) return pairing.plannedLengthDays;
  return said.value === openEnded ? null : Number(said.value);
}

const isDays = (value: string | null): value is string => value !== null && /^[1-9]\d{0,3}$/.test(value);

/** The support level by what the steps say; 'usual' where nothing was said. */
export function supportLevelOf(steps: readonly PairingStep[]): SupportLevel {
  const said = newestFact(
    steps.filter((step) => step.kind === 'support level set'),
    dayOf,
  );
  return supportLevels.find((level) => level === said?.value) ?? 'usual';
}

/** What the two have agreed on in one talk. What belongs to a point that is not among them is left aside. */
export interface Agreeing {
  readonly on: LocalDate;
  readonly points: readonly AgreementPoint[];
  readonly cadenceDays: number;
  /** Null as long as they have not said how they meet. */
  readonly medium: MeetingMedium | null;
  /** Null for no planned end. */
  readonly plannedLengthDays: number | null;
}

/**
 * The steps that agreeing writes: one for each point, and, once nothing is left open that was open before, the agreement
 * itself on the day of the last point.
 */
export function stepsOfAgreeing(
  known: readonly PairingStep[],
  asked: Agreeing,
): readonly Pick<PairingStep, 'kind' | 'on' | 'value'>[] {
  const valueOf = (point: AgreementPoint): string => {
    if (point === 'rhythm') return String(asked.cadenceDays);
    if (point === 'medium') return asked.medium ?? '';
    if (point === 'planned end') return asked.plannedLengthDays === null ? openEnded : String(asked.plannedLengthDays);
    return point;
  };
  const points = agreementPoints
    .filter((point) => asked.points.includes(point))
    .map((point) => ({ kind: kindOfPoint[point], on: asked.on, value: valueOf(point) }));
  const before = agreementOf(known);
  if (before.recordedOn !== null) return points;
  const days = before.points.map(({ point, agreedOn }) => (asked.points.includes(point) ? asked.on : agreedOn));
  if (days.includes(null)) return points;
  const last = days.reduce((newest, day) => (day !== null && (newest === null || day > newest) ? day : newest), null);
  return last === null ? points : [...points, { kind: 'agreement recorded', on: last, value: null }];
}

/** What was agreed in one go, put together: a timeline tells it, and takes it back, as one thing. */
export function agreedTogether(steps: readonly PairingStep[]): readonly (readonly PairingStep[])[] {
  return [...Map.groupBy(steps.filter(isOfAgreement), ({ recordedAt }) => recordedAt).values()];
}

/**
 * What goes when something agreed is taken back: all that was agreed with it, and the agreement as a whole where it was made
 * by the last of its points and one of them is open again.
 */
export function takenBackWithAgreed(steps: readonly PairingStep[], factId: string): readonly string[] {
  const together = agreedTogether(steps).find((group) => group.some(({ id }) => id === factId)) ?? [];
  const gone = new Set(together.map(({ id }) => id));
  if (gone.size === 0) return [];
  const left = steps.filter(({ id }) => !gone.has(id));
  const byItsPoints = agreedTogether(left)
    .filter((group) => group.some(({ kind }) => pointKinds.has(kind)))
    .flatMap((group) => group.filter(({ kind }) => kind === 'agreement recorded').map(({ id }) => id));
  const without = agreementOf(left.filter(({ id }) => !byItsPoints.includes(id)));
  const isOpenAgain = without.points.some(({ agreedOn }) => agreedOn === null);
  return [...gone, ...(isOpenAgain ? byItsPoints : [])];
}
