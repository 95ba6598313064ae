import type { LocalDate } from '../../../shared/domain/local-date.ts';
import type { Nudge } from '../../../shared/domain/today/nudge.ts';
import type { NudgeRuleId, TodaySection } from '../../../shared/domain/today/nudge-rules.ts';
import type { TodayRow } from '../../../shared/ipc/routes/today.ts';
import { formatDay } from '../../lib/format.ts';

/** What each rule looks at, in a word or two. */
export const ruleWords: Readonly<Record<NudgeRuleId, string>> = {
  'open concern': 'Concern',
  conflict: 'Reporting line',
  'asked to end': 'Asked to end',
  'concern review due': 'Concern to look at again',
  'not a good fit': 'Fit',
  'someone left': 'Left',
  'asked for a call': 'Asked for a call',
  'another talk': 'Another talk',
  'past the planned end': 'Past the planned end',
  'low health': 'How it stands',
  'first meeting not held': 'First meeting',
  silence: 'Quiet',
  'task due': 'Your next step',
  'meeting planned': 'They meet today',
  'ending open': 'Ending',
  'exit form missing': 'Closing answers',
  'follow-up due': 'Follow-up',
  'outcome missing': 'What it is now',
  'ending soon': 'Ends soon',
  'agreement missing': 'Agreement',
  'check-in due': 'Check-in',
  'contact due': 'Contact with you',
  'stage overrun': 'Time in the stage',
  'training missing': 'Training',
  'health worth a look': 'How it stands',
};

/** The parts of Today, in the order they are read. */
export const sectionWords: readonly (readonly [TodaySection, string])[] = [
  ['conversation', 'Needs a conversation'],
  ['planned', 'Planned for today'],
  ['ending', 'Endings in progress'],
  ['look', 'Worth a look'],
];

/** Since when a line stands here, when there was a contact last, and what comes next. */
export function aboutLine({ nudges, lastContactOn, wasTriedToday, pairing }: TodayRow, today: LocalDate): string {
  const [{ since }] = nudges;
  const said = [since === null || since === today ? null : `On this list since ${formatDay(since)}`];
  if (pairing !== null) {
    if (lastContactOn === today) said.push('Talked today');
    else
      said.push(lastContactOn === null ? 'No contact with you recorded' : `Last contact ${formatDay(lastContactOn)}`);
    if (wasTriedToday) said.push('Not reached today');
    const step = pairing.nextStep;
    if (step !== null) said.push(`Next: ${step.words}${step.on === null ? '' : `, ${formatDay(step.on)}`}`);
  }
  return said.filter((part) => part !== null).join(' · ');
}

/** What else there is of a line; when there was a contact last stands below it anyway. */
export const alsoOf = ({ nudges }: Pick<TodayRow, 'nudges'>): readonly Nudge[] =>
  nudges.slice(1).filter(({ rule }) => rule !== 'contact due');

/** Where Enter leads. */
export const placeOfRow = ({ key, pairing }: Pick<TodayRow, 'key' | 'pairing'>): string =>
  pairing === null ? `/people/${key}` : `/pairings/${key}`;

/** The next step of one's own that a key marks as done, or null. */
export const dueTaskOf = ({ nudges }: Pick<TodayRow, 'nudges'>): string | null =>
  nudges.find(({ taskId }) => taskId !== undefined)?.taskId ?? null;
