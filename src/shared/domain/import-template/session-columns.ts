import { mentorRoles, sessionModes } from '../pairing.ts';
import { roles } from '../person.ts';
import type { TemplateColumn } from './import-template.ts';
import { pairColumns } from './pair-columns.ts';

/** That two people met, when and how; never what was said. */
export const sessionColumns: readonly TemplateColumn[] = [
  ...pairColumns,
  { field: 'on', heading: 'Day of the session', expected: { kind: 'day' }, width: 20, note: 'The day they met.' },
  {
    field: 'minutes',
    heading: 'Length in minutes',
    expected: { kind: 'whole number', from: 1, to: 1440 },
    width: 20,
    note: 'How long they talked, in minutes.',
  },
  {
    field: 'mode',
    heading: 'How they met',
    expected: { kind: 'one of', answers: sessionModes },
    width: 16,
    note: 'In person, by video, by phone, or in another way.',
  },
  {
    field: 'mentorRoles',
    heading: 'What the mentor did',
    expected: { kind: 'some of', answers: mentorRoles },
    width: 24,
    note: 'Coach, facilitate, counsel or network. Several with a semicolon between them. Never what was said.',
  },
  {
    field: 'arrangedBy',
    heading: 'Who arranged it',
    expected: { kind: 'one of', answers: roles },
    width: 18,
    note: 'Which of the two arranged it. Leave it empty for both.',
  },
];
