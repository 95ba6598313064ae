import type { PairingPicture } from '../health/picture-pairing.ts';
import type { LocalDate } from '../local-date.ts';
import type { NudgeRuleId } from './nudge-rules.ts';

/** One reason to be in touch, or to do something, today. */
export interface Nudge {
  /** The rule that made it. */
  readonly rule: NudgeRuleId;
  /** In one sentence, of the record and not of the people. */
  readonly why: string;
  /** The first day on which the rule applied; null where the record does not tell. */
  readonly since: LocalDate | null;
  /** With 'task due': which. */
  readonly taskId?: string;
}

/** What a rule reads of a pairing. */
export interface PairingToday {
  readonly picture: Pick<
    PairingPicture,
    'record' | 'mentor' | 'mentee' | 'stage' | 'facts' | 'health' | 'conflict' | 'isFollowed'
  >;
  readonly isInformal: boolean;
  /** An open concern, as far as it can be read without the second key; null when none is open. */
  readonly concern: { readonly openSince: LocalDate | null; readonly reviewOn: LocalDate | null } | null;
}
