import { careerLevels } from '../person.ts';
import type { TemplateColumn } from './import-template.ts';

const text = { kind: 'text' } as const;
const day = { kind: 'day' } as const;
const several = 'Several with a semicolon between them.';

/** What a programme usually begins with. A file may have more columns; they are recognised by their headings. */
export const rosterColumns: readonly TemplateColumn[] = [
  {
    field: 'givenName',
    heading: 'Given name',
    expected: text,
    width: 18,
    note: 'What the person is called, as they write it.',
  },
  {
    field: 'familyName',
    heading: 'Family name',
    expected: text,
    width: 18,
    note: 'May be empty for somebody with one name.',
  },
  {
    field: 'email',
    heading: 'E-mail address',
    expected: text,
    width: 30,
    note: 'One address of their own. It tells people of the same name apart.',
  },
  {
    field: 'externalId',
    heading: 'Staff number',
    expected: text,
    width: 14,
    note: 'Staff or member number, if you use them. It stays the same when a name or an address changes.',
  },
  {
    field: 'role',
    heading: 'Mentor, mentee or both',
    expected: { kind: 'one of', answers: ['mentor', 'mentee', 'both'] },
    width: 24,
    note: 'The part this person takes in the cohort.',
  },
  {
    field: 'mentorCapacity',
    heading: 'How many mentees at most',
    expected: { kind: 'whole number', from: 0, to: 99 },
    width: 26,
    note: 'For a mentor: how many mentees at the same time, from 0 to 99.',
  },
  { field: 'jobTitle', heading: 'Job title', expected: text, width: 24, note: 'As it is used at work.' },
  {
    field: 'jobFunction',
    heading: 'Function',
    expected: text,
    width: 20,
    note: 'The trade or family of jobs, such as Finance or Engineering, whichever department it is in.',
  },
  {
    field: 'department',
    heading: 'Department',
    expected: text,
    width: 22,
    note: 'Written the same way for everybody in it.',
  },
  { field: 'location', heading: 'Location', expected: text, width: 18, note: 'Where the person works.' },
  {
    field: 'timeZone',
    heading: 'Time zone',
    expected: text,
    width: 20,
    note: 'A name such as Europe/Berlin, or a difference such as UTC+2.',
  },
  {
    field: 'careerLevel',
    heading: 'Career level',
    expected: { kind: 'one of', answers: careerLevels },
    width: 18,
    note: 'How far along the person is in working life.',
  },
  {
    field: 'languages',
    heading: 'Languages',
    expected: text,
    width: 22,
    note: `Those the person can talk in. ${several}`,
  },
  {
    field: 'skillsOffered',
    heading: 'Skills offered',
    expected: text,
    width: 34,
    note: `For a mentor: what they can help with, the strongest first; how well may stand behind in brackets, such as Excel (expert). ${several}`,
  },
  {
    field: 'skillsWanted',
    heading: 'Skills wanted',
    expected: text,
    width: 34,
    note: `For a mentee: what they want to learn, the most wanted first. ${several}`,
  },
  { field: 'goals', heading: 'Goals', expected: text, width: 34, note: `What they want to reach. ${several}` },
  {
    field: 'rhythm',
    heading: 'How often to meet',
    expected: { kind: 'one of', answers: ['every week', 'every two weeks', 'every month', 'every quarter'] },
    width: 20,
    note: 'The rhythm this person wishes for.',
  },
  {
    field: 'managerRef',
    heading: 'Line manager',
    expected: text,
    width: 26,
    note: 'Name, address or number of the person they report to, so that the two are never paired. Write none for nobody.',
  },
  {
    field: 'trainedOn',
    heading: 'Trained on',
    expected: day,
    width: 14,
    note: 'The day of the training for mentors or mentees.',
  },
  { field: 'registeredOn', heading: 'Registered on', expected: day, width: 14, note: 'The day the person signed up.' },
];
