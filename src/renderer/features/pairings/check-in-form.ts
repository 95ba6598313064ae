import type { PairingId } from '../../../shared/domain/ids.ts';
import type { LocalDate } from '../../../shared/domain/local-date.ts';
import type { CheckIn, CheckInChannel, FitAnswer } from '../../../shared/domain/pairing.ts';
import type { Role } from '../../../shared/domain/person.ts';
import type { RouteRequest } from '../../../shared/ipc/contract.ts';

export type AnswerChoice = 'not asked' | '1' | '2' | '3' | '4';
export type YesNoChoice = 'not asked' | 'yes' | 'no';

export interface CheckInForm {
  readonly side: Role;
  readonly givenOn: string | null;
  readonly channel: CheckInChannel;
  readonly quality: AnswerChoice;
  readonly trust: AnswerChoice;
  readonly fit: FitAnswer | 'not asked';
  readonly goalsMoving: YesNoChoice;
  readonly wantsContact: YesNoChoice;
  readonly met: 'not asked' | 'met on' | 'not met since';
  readonly metDay: string | null;
}

/** A check-in about to be written down: a call today, nothing asked yet. */
export function blankCheckIn(today: string): CheckInForm {
  return {
    side: 'mentee',
    givenOn: today,
    channel: 'call',
    quality: 'not asked',
    trust: 'not asked',
    fit: 'not asked',
    goalsMoving: 'not asked',
    wantsContact: 'not asked',
    met: 'not asked',
    metDay: null,
  };
}

/** A check-in as it was told, for telling it anew. */
export function checkInAsTold(told: CheckIn): CheckInForm {
  const answer = (value: CheckIn['quality']): AnswerChoice => (value === null ? 'not asked' : `${value}`);
  const said = (value: boolean | null): YesNoChoice => (value === null ? 'not asked' : value ? 'yes' : 'no');
  return {
    side: told.side,
    givenOn: told.givenOn,
    channel: told.channel,
    quality: answer(told.quality),
    trust: answer(told.trust),
    fit: told.fit ?? 'not asked',
    goalsMoving: said(told.goalsMoving),
    wantsContact: said(told.wantsContact),
    met: told.metOn !== null ? 'met on' : told.notMetSince !== null ? 'not met since' : 'not asked',
    metDay: told.metOn ?? told.notMetSince,
  };
}

const answers = { 'not asked': null, '1': 1, '2': 2, '3': 3, '4': 4 } as const;
const yesNo = { 'not asked': null, yes: true, no: false } as const;

/** What is missing, in words by field; empty when it can be sent. */
export function checkInProblems(form: CheckInForm): Readonly<Record<string, string>> {
  const told = [form.quality, form.trust, form.fit, form.goalsMoving, form.wantsContact, form.met];
  return {
    ...(told.every((answer) => answer === 'not asked') ? { quality: 'Say at least one thing they told you.' } : {}),
    ...(form.givenOn === null ? { givenOn: 'A whole date, please.' } : {}),
    ...(form.met !== 'not asked' && form.metDay === null ? { metDay: 'A whole date, please.' } : {}),
  };
}

/** What is sent: "not asked" is null, never a low answer. Call only when nothing is missing. */
export function checkInToLog(pairingId: PairingId, form: CheckInForm): RouteRequest<'checkIn.log'> {
  return {
    pairingId,
    side: form.side,
    givenOn: form.givenOn as LocalDate,
    channel: form.channel,
    quality: answers[form.quality],
    trust: answers[form.trust],
    fit: form.fit === 'not asked' ? null : form.fit,
    goalsMoving: yesNo[form.goalsMoving],
    wantsContact: yesNo[form.wantsContact],
    metOn: form.met === 'met on' ? (form.metDay as LocalDate) : null,
    notMetSince: form.met === 'not met since' ? (form.metDay as LocalDate) : null,
  };
}
