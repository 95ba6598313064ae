import type { Role } from '../person.ts';

/** What a column of a roster or a form export can mean. */
export const rosterFields = [
  'fullName',
  'givenName',
  'familyName',
  'email',
  'externalId',
  'jobTitle',
  'jobFunction',
  'department',
  'location',
  'timeZone',
  'careerLevel',
  'grade',
  'languages',
  'skillsOffered',
  'skillsWanted',
  'goals',
  'answerPlace',
  'rhythm',
  'role',
  'isMentor',
  'isMentee',
  'mentorCapacity',
  'menteeNeed',
  'trainedOn',
  'attended',
  'registeredOn',
  'status',
  'leftOn',
  'managerRef',
  'mentorWishes',
  'menteeWishes',
  'fact',
  'notUsed',
] as const;
export type RosterField = (typeof rosterFields)[number];

/** The same in a coordinator's words, for the column list. */
export const rosterFieldLabels: Readonly<Record<RosterField, string>> = {
  fullName: 'Full name',
  givenName: 'Given name',
  familyName: 'Family name',
  email: 'E-mail address',
  externalId: 'Staff or member number',
  jobTitle: 'Job title',
  jobFunction: 'Function',
  department: 'Department',
  location: 'Location',
  timeZone: 'Time zone',
  careerLevel: 'Career level',
  grade: 'Grade',
  languages: 'Languages',
  skillsOffered: 'Skills offered',
  skillsWanted: 'Skills wanted',
  goals: 'Goals',
  answerPlace: 'Place of the answer in this row (1 is first)',
  rhythm: 'How often to meet',
  role: 'Mentor, mentee or both',
  isMentor: 'Is a mentor (yes or no)',
  isMentee: 'Is a mentee (yes or no)',
  mentorCapacity: 'How many mentees at most',
  menteeNeed: 'How many mentors wished for',
  trainedOn: 'Trained on',
  attended: 'Attended the training (yes or no)',
  registeredOn: 'Registered on',
  status: 'Working, on leave or left',
  leftOn: 'Left on',
  managerRef: 'Line manager',
  mentorWishes: 'Wish for a mentor (ranked)',
  menteeWishes: 'Wish for a mentee (ranked)',
  fact: 'Keep as a fact about the person',
  notUsed: 'Not used',
};

/** Columns that name people somebody would like to be paired with. */
export const wishFields = ['mentorWishes', 'menteeWishes'] as const;
export type WishField = (typeof wishFields)[number];

/** The part in which somebody wishes: a mentee for a mentor, a mentor for a mentee. */
export const wisherOf: Readonly<Record<WishField, Role>> = { mentorWishes: 'mentee', menteeWishes: 'mentor' };

/** Whether a column names people wished for. */
export const isWishField = (field: string): field is WishField => wishFields.some((one) => one === field);

/** Fields several columns may fill together: ranked choices, one column per skill, first and second language. */
export const repeatableFields: ReadonlySet<RosterField> = new Set([
  'fact',
  'languages',
  'skillsOffered',
  'skillsWanted',
  'goals',
  ...wishFields,
]);

const nameFields: ReadonlySet<RosterField> = new Set(['fullName', 'givenName', 'familyName']);

/** Whether one of these fields gives people their names; without one there is nobody to import. */
export function namesPeople(fields: Iterable<string>): boolean {
  return [...fields].some((field) => nameFields.has(field as RosterField));
}

/** Fields whose columns hold calendar days. */
export const dayFields: ReadonlySet<RosterField> = new Set(['trainedOn', 'registeredOn', 'leftOn']);

/** One column of the sheet (0-based) and what it means. */
export interface ColumnMapping {
  readonly column: number;
  readonly field: RosterField;
}
