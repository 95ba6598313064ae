import { fitAnswers } from '../pairing.ts';
import { roles } from '../person.ts';
import type { TemplateColumn } from './import-template.ts';
import { pairColumns } from './pair-columns.ts';

const rating = { kind: 'one of', answers: ['1', '2', '3', '4'] } as const;
const yesOrNo = { kind: 'one of', answers: ['yes', 'no'] } as const;

/** What one side answers about a pairing. */
export const checkInColumns: readonly TemplateColumn[] = [
  ...pairColumns,
  {
    field: 'reporterSide',
    heading: 'Answers as mentor or mentee',
    expected: { kind: 'one of', answers: roles },
    width: 28,
    note: 'Which of the two gives these answers.',
  },
  { field: 'on', heading: 'Answered on', expected: { kind: 'day' }, width: 16, note: 'The day of the answers.' },
  {
    field: 'quality',
    heading: 'How good it is (1 to 4)',
    expected: rating,
    width: 24,
    note: 'Whether it is worth their time, from 1 for hardly to 4 for very much.',
  },
  {
    field: 'trust',
    heading: 'Can speak openly (1 to 4)',
    expected: rating,
    width: 26,
    note: 'Whether they can speak openly, from 1 for hardly to 4 for fully.',
  },
  {
    field: 'fit',
    heading: 'Whether they fit',
    expected: { kind: 'one of', answers: fitAnswers },
    width: 18,
    note: 'Whether the two are right for each other.',
  },
  {
    field: 'goalsMoving',
    heading: 'Goals are moving (yes or no)',
    expected: yesOrNo,
    width: 28,
    note: 'Yes when they get closer to what they set out for.',
  },
  {
    field: 'wantsContact',
    heading: 'Wants to be contacted (yes or no)',
    expected: yesOrNo,
    width: 32,
    note: 'Yes when the coordinator should get in touch.',
  },
  {
    field: 'metOn',
    heading: 'Last met on',
    expected: { kind: 'day' },
    width: 16,
    note: 'The day they last met. Leave it empty if they have not.',
  },
];
