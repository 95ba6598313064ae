import type { Concern, ConcernContent } from './concern.ts';
import type { LocalDate } from './local-date.ts';
import type { PairingRecord } from './pairing.ts';
import { type Refusal, refuseDay } from './recording-rules.ts';

type Said = Pick<Concern, 'openedOn' | 'status' | 'nextReviewOn' | 'closedOn'> & ConcernContent;

/** What keeps a concern from being opened, or null. */
export function refuseNewConcern(record: PairingRecord, said: Said, today: LocalDate): Refusal | null {
  return refuseDay(record, said.openedOn, today, 'openedOn') ?? refuseReview(said, today) ?? refuseContent(said);
}

/** What keeps a concern from being kept as it is said now, or null. A review day that stays as it was may have passed. */
export function refuseConcernChange(before: Concern, said: Said, today: LocalDate): Refusal | null {
  if (said.closedOn !== null && said.closedOn !== before.closedOn) {
    if (said.closedOn > today) return { field: 'closedOn', sentence: 'This day is still to come.' };
    if (said.closedOn < said.openedOn) {
      return { field: 'closedOn', sentence: 'This day is before the concern was opened.' };
    }
  }
  return (said.nextReviewOn === before.nextReviewOn ? null : refuseReview(said, today)) ?? refuseContent(said);
}

function refuseReview({ nextReviewOn }: Said, today: LocalDate): Refusal | null {
  return nextReviewOn !== null && nextReviewOn < today
    ? { field: 'nextReviewOn', sentence: 'This day has passed. Choose today or a day to come.' }
    : null;
}

/** Of a personal matter only the way on is kept: mentoring is no counselling, and neither is this desk. */
function refuseContent({ category, status, referredTo, text }: Said): Refusal | null {
  if (category === 'personal matter' && text !== null) {
    return {
      field: 'text',
      sentence: 'A personal matter is kept without its content. Say only who was asked to help.',
    };
  }
  if (status === 'referred' && referredTo === null) {
    return { field: 'referredTo', sentence: 'Say who was asked to help.' };
  }
  return null;
}
