import type { Condition, ExitAnswers, GoalResult } from '../../../shared/domain/closing/exit-answers.ts';
import type { PairingId } from '../../../shared/domain/ids.ts';
import type { LocalDate } from '../../../shared/domain/local-date.ts';
import type { Role } from '../../../shared/domain/person.ts';
import type { RouteRequest } from '../../../shared/ipc/contract.ts';
import { leftOpen } from './step-words.ts';

export type WorthChoice = 'not asked' | '1' | '2' | '3' | '4';

export interface ExitAnswersForm {
  readonly on: string | null;
  readonly worthTheTime: WorthChoice;
  readonly goals: GoalResult | 'not asked';
  readonly helped: readonly Condition[];
  readonly wouldHaveHelped: readonly Condition[];
  readonly again: string;
}

/** A form that begins with what this side answered before, or with nothing asked. */
export function exitFormOf(before: ExitAnswers | null, again: string | null, today: LocalDate): ExitAnswersForm {
  return {
    on: today,
    worthTheTime: (before?.worthTheTime?.toString() ?? 'not asked') as WorthChoice,
    goals: before?.goals ?? 'not asked',
    helped: before?.helped ?? [],
    wouldHaveHelped: before?.wouldHaveHelped ?? [],
    again: again ?? leftOpen,
  };
}

/** What is sent; null while the day is not whole. */
export function exitAnswersToSend(
  pairingId: PairingId,
  side: Role,
  form: ExitAnswersForm,
): RouteRequest<'ending.answer'> | null {
  if (form.on === null) return null;
  return {
    pairingId,
    side,
    on: form.on as LocalDate,
    worthTheTime: form.worthTheTime === 'not asked' ? null : (Number(form.worthTheTime) as ExitAnswers['worthTheTime']),
    goals: form.goals === 'not asked' ? null : form.goals,
    helped: [...form.helped],
    wouldHaveHelped: [...form.wouldHaveHelped],
    again: form.again === leftOpen ? null : (form.again as RouteRequest<'ending.answer'>['again']),
  };
}
