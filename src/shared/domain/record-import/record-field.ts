/**
 * What a file about pairings can hold, one row each: meetings, answers, pairings of
 * earlier rounds, proposals that were declined, answers at the end.
 */
export const recordKinds = ['sessions', 'check-ins', 'past pairings', 'declines', 'exit answers'] as const;
export type RecordKind = (typeof recordKinds)[number];

/** What a column of such a file can mean. The first three name a person, by name, address or number. */
export const recordFields = [
  'mentor',
  'mentee',
  'reporter',
  'reporterSide',
  'on',
  'minutes',
  'mode',
  'mentorRoles',
  'arrangedBy',
  'quality',
  'trust',
  'fit',
  'goalsMoving',
  'wantsContact',
  'metOn',
  'notMetSince',
  'endedOn',
  'declinedBy',
  'cause',
  'purpose',
  'outcome',
  'notUsed',
] as const;
export type RecordField = (typeof recordFields)[number];

/** Fields several columns may fill together: a first and a last name, or a name and an address. */
export const personRefs = ['mentor', 'mentee', 'reporter'] as const satisfies readonly RecordField[];
export type PersonRef = (typeof personRefs)[number];

/** Fields that hold a day. */
export const recordDayFields: ReadonlySet<RecordField> = new Set(['on', 'metOn', 'notMetSince', 'endedOn']);

/** Fields that hold an answer from 1 to 4. */
export const ratingFields: ReadonlySet<RecordField> = new Set(['quality', 'trust']);

/** The fields a file of each kind can fill, in the order they are offered. */
export const fieldsOfKind: Readonly<Record<RecordKind, readonly Exclude<RecordField, 'notUsed'>[]>> = {
  sessions: ['mentor', 'mentee', 'on', 'minutes', 'mode', 'mentorRoles', 'arrangedBy'],
  'check-ins': [
    'reporter',
    'reporterSide',
    'mentor',
    'mentee',
    'on',
    'quality',
    'trust',
    'fit',
    'goalsMoving',
    'wantsContact',
    'metOn',
    'notMetSince',
  ],
  'past pairings': ['mentor', 'mentee', 'on', 'endedOn', 'cause', 'purpose'],
  declines: ['mentor', 'mentee', 'on', 'declinedBy'],
  'exit answers': ['reporter', 'reporterSide', 'mentor', 'mentee', 'on', 'outcome'],
};

/** The same in a coordinator's words; the day means something else in each kind. */
export function recordFieldLabel(field: RecordField, kind: RecordKind): string {
  return field === 'on' ? dayLabels[kind] : labels[field];
}

const dayLabels: Readonly<Record<RecordKind, string>> = {
  sessions: 'Day of the session',
  'check-ins': 'Answered on',
  'past pairings': 'Begun on',
  declines: 'Declined on',
  'exit answers': 'Answered on',
};

const labels: Readonly<Record<Exclude<RecordField, 'on'>, string>> = {
  mentor: 'Mentor (name, address or number)',
  mentee: 'Mentee (name, address or number)',
  reporter: 'Who answered (name, address or number)',
  reporterSide: 'Answers as mentor or mentee',
  minutes: 'Length',
  mode: 'How they met',
  mentorRoles: 'What the mentor did',
  arrangedBy: 'Who arranged it',
  quality: 'How good it is (1 to 4)',
  trust: 'Can speak openly (1 to 4)',
  fit: 'Whether they fit',
  goalsMoving: 'Goals are moving (yes or no)',
  wantsContact: 'Wants to be contacted (yes or no)',
  metOn: 'Last met on',
  notMetSince: 'Not met since',
  endedOn: 'Ended on',
  declinedBy: 'Declined by mentor or mentee',
  cause: 'Why it ended',
  purpose: 'Purpose',
  outcome: 'What it is now',
  notUsed: 'Not used',
};
