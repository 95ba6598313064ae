import type { ConcernCategory, ConcernSeverity, ConcernStatus } from '../../../shared/domain/concern.ts';
import { addDays, type LocalDate } from '../../../shared/domain/local-date.ts';
import type { OpenedConcern } from '../../../shared/ipc/routes/concerns.ts';

/** What stands in the form of a concern; days are null while they are half typed or left out. */
export interface ConcernForm {
  readonly category: ConcernCategory | null;
  readonly severity: ConcernSeverity;
  readonly text: string;
  readonly referredTo: string;
  readonly openedOn: string | null;
  readonly status: ConcernStatus;
  readonly nextReviewOn: string | null;
  readonly closedOn: string | null;
}

const daysToReview = 14;

/** The form of a concern as it is, or of another one that is heard of today and looked at again in two weeks. */
export function formOf(concern: OpenedConcern | null, today: LocalDate): ConcernForm {
  return {
    category: concern?.category ?? null,
    severity: concern?.severity ?? 'noticeable',
    text: concern?.text ?? '',
    referredTo: concern?.referredTo ?? '',
    openedOn: concern?.openedOn ?? today,
    status: concern?.status ?? 'open',
    nextReviewOn: concern === null ? addDays(today, daysToReview) : concern.nextReviewOn,
    closedOn: concern?.closedOn ?? today,
  };
}

/** What is missing in the form, by field. */
export function missingIn({ category, openedOn, status, closedOn }: ConcernForm): Readonly<Record<string, string>> {
  return {
    ...(category === null ? { category: 'Choose what comes nearest.' } : {}),
    ...(openedOn === null ? { openedOn: 'A whole date, please.' } : {}),
    ...(status === 'closed' && closedOn === null ? { closedOn: 'A whole date, please.' } : {}),
  };
}

/** What a filled-in form says of the concern; of a personal matter no text is kept. */
export function contentOf(form: ConcernForm, category: ConcernCategory) {
  const orNull = (text: string) => (text.trim() === '' ? null : text.trim());
  return {
    category,
    severity: form.severity,
    text: category === 'personal matter' ? null : orNull(form.text),
    referredTo: orNull(form.referredTo),
    nextReviewOn: form.nextReviewOn as LocalDate | null,
  };
}
