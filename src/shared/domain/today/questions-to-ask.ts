import type { NudgeRuleId } from './nudge-rules.ts';

const usual = ['How is it going for you?', 'Is there anything that would make it easier?'];
const ending = ['How would the two of you like to end it?', 'What would you like to keep from it?'];
const meeting = ['Have the two of you met since?', 'What would make the next meeting easy to arrange?'];

const questions: Readonly<Record<NudgeRuleId, readonly string[]>> = {
  'open concern': ['How are things since we last spoke?', 'What would help you now?'],
  conflict: ['How do you feel about working together and mentoring?', 'Would somebody else suit you better?'],
  'asked to end': [...ending, 'Would you like another mentoring later?'],
  'concern review due': ['How are things since we last spoke?', 'Is what we agreed still right for you?'],
  'not a good fit': ['What did you hope for that is not there?', 'Would you like to try on, or to end it well?'],
  'someone left': ['What would you like to happen next?', 'Would you like somebody new, or a pause?'],
  'asked for a call': ['You asked for a call: what can I do?', ...usual.slice(1)],
  'another talk': ['How is it since we spoke?', 'What would help now?'],
  'past the planned end': ['Has it done what it set out to do?', 'Would a closing conversation help?'],
  'low health': [...usual, 'When do the two of you meet next?'],
  'first meeting not held': ['Have the two of you found a day yet?', 'Would it help if I suggested one?'],
  silence: [...meeting, ...usual.slice(0, 1)],
  'task due': usual,
  'meeting planned': ['Is everything set for today?'],
  'ending open': ending,
  'exit form missing': ['How was it for you, looking back?', 'What would you do differently?'],
  'follow-up due': ['What stayed with you?', 'Are the two of you still in touch?'],
  'outcome missing': ['What are the two of you to each other now?', 'Would you like to take part again?'],
  'ending soon': ending,
  'agreement missing': ['What have the two of you agreed on?', 'Is anything about it unclear?'],
  'check-in due': [...usual, 'Can you speak openly with each other?'],
  'contact due': usual,
  'stage overrun': ['Where do the two of you stand?', 'What would be a good next step?'],
  'training missing': ['Which of the trainings could you come to?'],
  'health worth a look': usual,
};

/** What one might ask in a talk that a rule calls for. They are ideas, and no answer is written down. */
export const questionsToAsk = (rule: NudgeRuleId): readonly string[] => questions[rule];
