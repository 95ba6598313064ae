import type { ConcernId, PairingId } from './ids.ts';
import type { Instant, LocalDate } from './local-date.ts';

/** What a concern is about. Sealed: it never leaves the coordinator's own lane. */
export const concernCategories = [
  'boundary',
  'cadence',
  'mismatch',
  'mentor distancing',
  'expertise',
  'personal matter',
  'reporting line',
  'other',
] as const;
export type ConcernCategory = (typeof concernCategories)[number];

/** How much it weighs on somebody, as far as the coordinator can tell. Sealed. */
export const concernSeverities = ['light', 'noticeable', 'pressing'] as const;
export type ConcernSeverity = (typeof concernSeverities)[number];

/** What is being done about it. A concern is open for health until it is closed, watched and referred ones among them. */
export const concernStatuses = ['open', 'watching', 'referred', 'closed'] as const;
export type ConcernStatus = (typeof concernStatuses)[number];

/** What may be known of a concern without the second key: that it is there, since when, and when to look again. */
export interface Concern {
  readonly id: ConcernId;
  readonly pairingId: PairingId;
  readonly openedOn: LocalDate;
  readonly status: ConcernStatus;
  readonly nextReviewOn: LocalDate | null;
  /** Null while it is not closed. */
  readonly closedOn: LocalDate | null;
  readonly recordedAt: Instant;
  /** When the closing was written down; null while it is not closed. */
  readonly closingRecordedAt: Instant | null;
}

/** What the second key keeps of a concern. */
export interface ConcernContent {
  readonly category: ConcernCategory;
  readonly severity: ConcernSeverity;
  /** Who else was asked to help: a person, an office. */
  readonly referredTo: string | null;
  /** What was said. A personal matter has none. */
  readonly text: string | null;
}

/** As it was known at an instant: null before it was written down, and not closed yet before that was. */
export function concernKnownAt(concern: Concern, at: Instant): Concern | null {
  if (concern.recordedAt > at) return null;
  const { closingRecordedAt } = concern;
  if (closingRecordedAt === null || closingRecordedAt <= at) return concern;
  return { ...concern, status: 'open', closedOn: null, closingRecordedAt: null };
}

/** Those open on a day, by the days they were opened and closed. */
export function openConcernsOn(concerns: readonly Concern[], on: LocalDate): readonly Concern[] {
  return concerns.filter(({ openedOn, closedOn }) => openedOn <= on && (closedOn === null || closedOn > on));
}

/** Since when the oldest of these is open, and when to look at one of them again; null when there is none. */
export function earliestOf(
  open: readonly Concern[],
): { readonly openSince: LocalDate; readonly reviewOn: LocalDate | null } | null {
  const [openSince] = open.map(({ openedOn }) => openedOn).toSorted();
  return openSince === undefined ? null : { openSince, reviewOn: earliestReview(open) };
}

/** The first day on which one of these wants another look; null when none has such a day. */
export function earliestReview(concerns: readonly Concern[]): LocalDate | null {
  const days = concerns.map(({ nextReviewOn }) => nextReviewOn).filter((day) => day !== null);
  return days.toSorted()[0] ?? null;
}
