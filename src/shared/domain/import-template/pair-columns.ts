import type { TemplateColumn } from './import-template.ts';

/** Whom a row is about. Both are asked for, since somebody may be in several pairings. */
export const pairColumns: readonly TemplateColumn[] = [
  {
    field: 'mentor',
    heading: 'Mentor',
    expected: { kind: 'text' },
    width: 26,
    note: 'Name, e-mail address or number of the mentor, as Mentor Desk knows it.',
  },
  {
    field: 'mentee',
    heading: 'Mentee',
    expected: { kind: 'text' },
    width: 26,
    note: 'Name, e-mail address or number of the mentee, as Mentor Desk knows it.',
  },
];
