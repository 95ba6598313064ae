import { localDate } from '../../src/shared/domain/local-date.ts';
import type { PersonFields, Role } from '../../src/shared/domain/person.ts';
import type { RosterField } from '../../src/shared/domain/roster/roster-field.ts';

/** What a coordinator expects of a list with a trap in it, from the file to the plan. */
export interface RosterTrap {
  readonly path: string;
  /** Counted from 0. */
  readonly sheet?: number;
  /** What each column is taken for, from the left; '-' is not used. */
  readonly columns: string;
  /** Columns the coordinator names by hand, counted from 0. */
  readonly byHand?: Readonly<Record<number, RosterField>>;
  /** Imported before this one, so that its people are known. */
  readonly after?: { readonly path: string; readonly sheet?: number };
  /** Everybody who is added, with their parts, in the order of the rows. */
  readonly added: Readonly<Record<string, readonly Role[]>>;
  /** Rows of known people that change something: name and what changes. */
  readonly changed?: Readonly<Record<string, readonly string[]>>;
  /** Rows that wait for an answer. */
  readonly asked?: readonly number[];
  /** Rows without a name. */
  readonly unusable?: readonly number[];
  /** Rows that stand back behind another of the same person. */
  readonly answeredAgain?: readonly number[];
  /** Warnings other than that a row says nothing about a part, as 'CODE row'. */
  readonly warnings?: readonly string[];
  /** Fields of people the plan adds or changes. */
  readonly says?: Readonly<Record<string, Partial<PersonFields>>>;
  /** Line managers of people the plan adds: a row of the file, or what was said and not found. */
  readonly managers?: Readonly<Record<string, number | string>>;
}

const staffColumns =
  'externalId managerRef givenName - familyName - email - status - - department - leftOn - - location jobTitle - - -';
const addressColumns = 'externalId givenName familyName email department';

/** One entry for each sheet of each file in fixtures/rosters/traps. */
export const rosterTraps: readonly RosterTrap[] = [
  {
    path: 'traps/byte-order-mark.csv',
    columns: '- - registeredOn - - givenName familyName email skillsOffered -',
    added: { 'Ilse Brandt': [], 'Tomás Rueda': [], 'Noor El Amrani': [] },
    says: { 'Ilse Brandt': { skillsOffered: ['Career planning', 'Public speaking'] } },
  },
  {
    path: 'traps/ranked-needs-with-equal-ranks.csv',
    columns:
      '- - registeredOn - - givenName familyName email - - - skillsWanted skillsWanted skillsWanted skillsWanted skillsWanted skillsWanted skillsWanted -',
    added: { 'Maja Lindqvist': [], 'Kofi Asante': [] },
    says: {
      'Maja Lindqvist': {
        skillsWanted: [
          'Career Specific Development',
          'Soft skills (communication, teamwork)',
          'Work-life balance',
          'Understanding the Corporate World',
          'Networking',
          'Industry Insights',
          'Emotional Intelligence',
        ],
      },
      'Kofi Asante': {
        skillsWanted: [
          'Soft skills (communication, teamwork)',
          'Work-life balance',
          'Industry Insights',
          'Networking',
          'Career Specific Development',
        ],
      },
    },
  },
  {
    path: 'traps/headings-with-spaces-at-end.xlsx',
    columns: 'givenName familyName email department mentorCapacity',
    added: { 'Petra Novak': ['mentor'], 'Olu Adeyemi': ['mentor'] },
    says: { 'Petra Novak': { mentorCapacity: 2 }, 'Olu Adeyemi': { email: 'olu@example.org' } },
  },
  {
    path: 'traps/headings-cut-by-the-form-tool.csv',
    columns: 'registeredOn fullName email mentorCapacity - -',
    added: { 'Ilse Brandt': ['mentor'], 'Tomás Rueda': ['mentor'] },
    says: { 'Tomás Rueda': { mentorCapacity: 3 } },
  },
  {
    path: 'traps/two-email-columns.xlsx',
    columns: '- - registeredOn - - givenName familyName email',
    added: { 'Ilse Brandt': [], 'Tomás Rueda': [] },
    says: { 'Ilse Brandt': { email: 'ilse.brandt@example.org' } },
  },
  {
    path: 'traps/line-breaks-and-quotes-in-headings.csv',
    columns: 'registeredOn email isMentor givenName familyName - mentorCapacity -',
    added: { 'Ilse Brandt': ['mentor'], 'Tomás Rueda': [] },
    says: { 'Ilse Brandt': { mentorCapacity: 2 }, 'Tomás Rueda': { mentorCapacity: 0 } },
  },
  {
    path: 'traps/full-name-in-one-cell.csv',
    columns: 'registeredOn - fullName email department - -',
    added: { 'Maja Lindqvist': [], 'Jan van der Meer': [], 'Kofi Asante': [], 'Lucía Ortega Ruiz': [], Wren: [] },
    says: { 'Jan van der Meer': { familyName: 'van der Meer' }, 'Kofi Asante': { givenName: 'Kofi' } },
  },
  {
    path: 'traps/choice-of-mentor-as-a-typed-name.csv',
    columns: 'registeredOn fullName email mentorWishes mentorWishes mentorWishes',
    added: { 'Maja Lindqvist': ['mentee'], 'Kofi Asante': ['mentee'] },
    warnings: ['WISH_NOT_FOUND 2', 'WISH_NOT_FOUND 2', 'WISH_NOT_FOUND 3', 'WISH_NOT_FOUND 3'],
  },
  {
    path: 'traps/same-form-answered-twice.csv',
    columns: 'registeredOn email fullName isMentor department',
    added: { 'Ilse Brandt': ['mentor'], 'Tomás Rueda': ['mentor'] },
    answeredAgain: [3, 4],
    says: { 'Ilse Brandt': { department: 'Law' }, 'Tomás Rueda': { department: 'Engineering' } },
  },
  {
    path: 'traps/free-text-with-line-breaks.csv',
    columns: 'givenName familyName email - location - department - - jobTitle - - goals languages rhythm -',
    added: { 'Maja Lindqvist': [], 'Kofi Asante': [] },
    says: {
      'Maja Lindqvist': {
        goals: ['Speak in public', 'Lead a project'],
        languages: ['Swedish', 'English'],
        rhythmDays: 14,
      },
      'Kofi Asante': { goals: ['Find a field'], rhythmDays: 30 },
    },
  },
  {
    path: 'traps/leavers-with-status-t.csv',
    columns: staffColumns,
    added: { 'Ilse Brandt': [], 'Tomás Rueda': [], 'Olumide Adeyemi': [], 'Petra Novak': [] },
    warnings: ['LEFT_WITHOUT_DAY 5'],
    says: {
      'Tomás Rueda': { leftOn: localDate('2026-02-28'), paused: false },
      'Olumide Adeyemi': { leftOn: null, paused: true },
      'Petra Novak': { leftOn: null, paused: true },
    },
    managers: { 'Tomás Rueda': 2, 'Petra Novak': 2 },
  },
  {
    path: 'traps/manager-ids-not-in-the-file.csv',
    columns: staffColumns,
    added: { 'Olumide Adeyemi': [], 'Ilse Brandt': [], 'Tomás Rueda': [] },
    warnings: ['MANAGER_NOT_FOUND 3', 'OWN_MANAGER 4'],
    managers: { 'Olumide Adeyemi': 3, 'Ilse Brandt': '900', 'Tomás Rueda': '1002' },
  },
  {
    path: 'traps/address-changed-same-id-before.csv',
    columns: addressColumns,
    added: { 'Tomás Rueda': [], 'Maja Lindqvist': [] },
  },
  {
    path: 'traps/address-changed-same-id-after.csv',
    after: { path: 'traps/address-changed-same-id-before.csv' },
    columns: addressColumns,
    added: {},
    changed: { 'Tomás Rueda': ['familyName', 'email'] },
    says: { 'Tomás Rueda': { email: 'tomas.paz@example.org' } },
  },
  {
    path: 'traps/leading-zeros-kept.csv',
    columns: addressColumns,
    added: { 'Noor El Amrani': [], 'Wren Hale': [] },
    says: { 'Noor El Amrani': { externalId: '00417' } },
  },
  {
    path: 'traps/leading-zeros-lost.xlsx',
    after: { path: 'traps/leading-zeros-kept.csv' },
    columns: addressColumns,
    added: {},
    changed: { 'Noor El Amrani': ['email'] },
    says: { 'Noor El Amrani': { externalId: '00417' } },
  },
  {
    path: 'traps/commas-in-cells.csv',
    columns: 'fullName email jobTitle department location',
    added: { 'Ilse Brandt': [], 'Tomás Rueda': [] },
    says: { 'Ilse Brandt': { department: 'Finance, Law', location: 'Hamburg, DE' } },
  },
  {
    path: 'traps/hand-made-second-sheet.xlsx',
    columns: 'registeredOn email isMentor givenName familyName',
    added: { 'Ilse Brandt': ['mentor'], 'Tomás Rueda': ['mentor'] },
  },
  {
    path: 'traps/hand-made-second-sheet.xlsx',
    sheet: 1,
    after: { path: 'traps/hand-made-second-sheet.xlsx' },
    columns: 'fullName mentorCapacity -',
    added: {},
    changed: { 'Ilse Brandt': ['mentorCapacity'] },
    asked: [3],
  },
  {
    path: 'traps/choices-under-numbered-headings.xlsx',
    columns: 'fullName - mentorWishes mentorWishes mentorWishes',
    added: { 'Maja Lindqvist': ['mentee'], 'Kofi Asante': ['mentee'] },
    warnings: ['WISH_NOT_FOUND 2', 'WISH_NOT_FOUND 2', 'WISH_NOT_FOUND 3'],
  },
  {
    path: 'traps/mentors-and-mentees-on-two-sheets.xlsx',
    columns: 'givenName familyName email department',
    added: { 'Ilse Brandt': [], 'Tomás Rueda': [] },
  },
  {
    path: 'traps/mentors-and-mentees-on-two-sheets.xlsx',
    sheet: 1,
    after: { path: 'traps/mentors-and-mentees-on-two-sheets.xlsx' },
    columns: 'givenName familyName email department',
    added: { 'Maja Lindqvist': [] },
  },
  {
    path: 'traps/mentors-in-a-file-of-their-own.csv',
    columns: 'givenName familyName email department mentorCapacity',
    added: { 'Ilse Brandt': ['mentor'], 'Tomás Rueda': [] },
  },
  {
    path: 'traps/mentees-in-a-file-of-their-own.csv',
    after: { path: 'traps/mentors-in-a-file-of-their-own.csv' },
    columns: 'givenName familyName email department goals',
    added: { 'Maja Lindqvist': [] },
    changed: { 'Tomás Rueda': ['goals'] },
  },
  {
    path: 'traps/one-person-as-mentor-and-as-mentee.csv',
    columns: 'fullName email role mentorCapacity department',
    added: { 'Maja Lindqvist': ['mentee'], 'Ilse Brandt': ['mentor', 'mentee'] },
    answeredAgain: [2],
    says: { 'Ilse Brandt': { mentorCapacity: 2, menteeNeed: 1 } },
  },
  { path: 'traps/last-years-pairs.csv', columns: 'email -', added: {}, unusable: [2, 3] },
  {
    path: 'traps/one-row-per-ranked-interest.csv',
    columns: 'fullName skillsWanted answerPlace -',
    added: { 'Maja Lindqvist': [], 'Kofi Asante': [] },
    answeredAgain: [2],
    says: {
      'Maja Lindqvist': { skillsWanted: ['Public speaking', 'Data'] },
      'Kofi Asante': { skillsWanted: ['Data'], grade: null },
    },
  },
  {
    path: 'traps/headings-run-together.csv',
    columns: 'fullName - - careerLevel - goals',
    added: { 'Maja Lindqvist': [], 'Kofi Asante': [] },
    says: { 'Kofi Asante': { careerLevel: 'pre-employment' } },
  },
  {
    path: 'traps/headings-with-stars.csv',
    columns: 'email fullName isMentor - - languages - - externalId jobTitle location - skillsOffered skillsOffered - -',
    added: { 'Ilse Brandt': ['mentor'], 'Maja Lindqvist': [] },
    says: { 'Ilse Brandt': { skillsOffered: ['Budgets', 'Risk', 'Writing'], jobTitle: 'Head of Finance' } },
  },
  {
    path: 'traps/days-day-first.csv',
    columns: 'fullName email registeredOn trainedOn',
    added: { 'Ilse Brandt': [], 'Tomás Rueda': [] },
    says: { 'Tomás Rueda': { trainedOn: localDate('2026-02-01') } },
  },
  {
    path: 'traps/days-month-first.csv',
    columns: 'fullName email registeredOn trainedOn',
    added: { 'Ilse Brandt': [], 'Tomás Rueda': [] },
    says: { 'Tomás Rueda': { trainedOn: localDate('2026-02-01') } },
  },
  {
    path: 'traps/days-that-read-both-ways.csv',
    columns: 'fullName email registeredOn trainedOn',
    added: { 'Ilse Brandt': [], 'Tomás Rueda': [] },
    warnings: ['DATE_AMBIGUOUS 2'],
    says: { 'Ilse Brandt': { trainedOn: localDate('2026-05-05') } },
  },
  {
    path: 'traps/answers-divided-by-bars.csv',
    columns: 'fullName email skillsOffered skillsWanted',
    added: { 'Ilse Brandt': [], 'Maja Lindqvist': [] },
    says: { 'Maja Lindqvist': { skillsWanted: ['Budgets, planning', 'Data'] } },
  },
  {
    path: 'traps/answers-divided-by-semicolons.csv',
    columns: 'fullName email skillsOffered skillsWanted',
    added: { 'Ilse Brandt': [], 'Maja Lindqvist': [] },
    says: { 'Maja Lindqvist': { skillsWanted: ['Budgets, planning'] } },
  },
  {
    path: 'traps/answers-divided-by-commas.csv',
    columns: 'fullName email skillsOffered skillsWanted',
    added: { 'Ilse Brandt': [], 'Maja Lindqvist': [] },
    says: { 'Ilse Brandt': { skillsOffered: ['Budgets', 'Public speaking', 'Data'] } },
  },
  {
    path: 'traps/mentoring-type-both.csv',
    columns: '- fullName email role - mentorCapacity skillsOffered - skillsWanted',
    added: {
      'Ilse Brandt': ['mentor', 'mentee'],
      'Maja Lindqvist': ['mentee'],
      'Tomás Rueda': ['mentor'],
      'Kofi Asante': [],
    },
    says: { 'Ilse Brandt': { mentorCapacity: 10, menteeNeed: 1 }, 'Kofi Asante': { mentorCapacity: 0 } },
  },
  {
    path: 'traps/both-parts-in-one-answer.csv',
    columns: 'registeredOn role givenName familyName email -',
    added: { 'Ilse Brandt': ['mentor', 'mentee'], 'Maja Lindqvist': ['mentee'], 'Tomás Rueda': ['mentor'] },
  },
  {
    path: 'traps/yes-and-no-in-many-spellings.xlsx',
    columns: 'fullName email location grade isMentor isMentee - - - mentorCapacity',
    added: {
      'Ilse Brandt': ['mentor'],
      'Tomás Rueda': ['mentor', 'mentee'],
      'Maja Lindqvist': ['mentee'],
      'Kofi Asante': [],
    },
    says: { 'Tomás Rueda': { mentorCapacity: 2 } },
  },
  {
    path: 'traps/grades-in-an-order-of-their-own.csv',
    columns: 'registeredOn isMentor givenName familyName email jobTitle department grade jobFunction',
    added: {
      'Ilse Brandt': ['mentor'],
      'Tomás Rueda': [],
      'Noor El Amrani': ['mentor'],
      'Maja Lindqvist': [],
      'Kofi Asante': [],
    },
    warnings: ['GRADE_UNREADABLE 6'],
    says: {
      'Ilse Brandt': { grade: 8 },
      'Noor El Amrani': { grade: 7 },
      'Tomás Rueda': { grade: 6 },
      'Maja Lindqvist': { grade: 2 },
    },
  },
];
