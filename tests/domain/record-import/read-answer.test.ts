import { describe, expect, it } from 'vitest';
import {
  readCause,
  readFit,
  readMentorRoles,
  readMinutes,
  readMode,
  readOutcome,
  readRating,
  readSide,
} from '../../../src/shared/domain/record-import/read-answer.ts';
import type { CellReading } from '../../../src/shared/domain/roster/roster-problem.ts';
import type { Cell } from '../../../src/shared/domain/roster/sheet.ts';

/** The value that was read, or the code of the problem. */
const outcomeOf = <Value>(reading: CellReading<Value>) => (reading.ok ? reading.value : reading.problem.code);
const all = <Value>(reader: (cell: Cell) => CellReading<Value>, cells: readonly Cell[]) =>
  cells.map((cell) => outcomeOf(reader(cell)));

describe('an answer from 1 to 4', () => {
  it('is the number, with or without words after it, or one of four steps of agreeing', () => {
    const cells = [
      1,
      '4',
      '3 - mostly',
      '2 (a little)',
      '4 of 4',
      '4/4',
      'Strongly agree',
      'Disagree',
      3.0,
      '2. Disagree',
    ];
    expect(all(readRating, cells)).toEqual([1, 4, 3, 2, 4, 4, 4, 2, 3, 2]);
  });

  it('is never made of another scale: a 5, a 10 or "3 of 5" is asked about', () => {
    const cells = [5, 0, '10', '4.5', '3/5', '3 of 5', 'Neither agree nor disagree', '2026-01-01', true];
    expect(new Set(all(readRating, cells))).toEqual(new Set(['RATING_UNREADABLE']));
  });
});

it('a fit that is not good is never read as good because the word occurs in it', () => {
  const cells = [
    'Good fit',
    'yes',
    'Not a good fit',
    'no',
    'Still deciding',
    'not sure yet',
    'A great match',
    'purple',
  ];
  expect(all(readFit, cells)).toEqual([
    'good',
    'good',
    'not a good fit',
    'not a good fit',
    'still deciding',
    'still deciding',
    'good',
    'FIT_UNREADABLE',
  ]);
});

it('a length is minutes, hours or a clock, and no length is longer than a day', () => {
  const cells: Cell[] = [
    45,
    '45 min',
    '1h30',
    '1.5 hours',
    '1:30',
    { time: '01:15:00' },
    { seconds: 5400 },
    '2 hours 5',
  ];
  expect(all(readMinutes, cells)).toEqual([45, 45, 90, 90, 90, 75, 90, 125]);
  expect(new Set(all(readMinutes, [0, -5, '25 hours', 'long', '90 seconds', true, { date: '2026-01-01' }]))).toEqual(
    new Set(['MINUTES_UNREADABLE']),
  );
});

it('a way of meeting without a word here is "other", not a problem', () => {
  expect(all(readMode, ['MS Teams', 'Face-to-face', 'telephone', 'letters'])).toEqual([
    'video',
    'in person',
    'phone',
    'other',
  ]);
});

it('what a mentor did is read out of longer words, each once, in one order', () => {
  expect(all(readMentorRoles, ['Networking; coaching', 'Facilitator', 'tea'])).toEqual([
    ['coach', 'network'],
    ['facilitate'],
    'MENTOR_ROLE_UNKNOWN',
  ]);
});

it('"both" lies with neither side alone', () => {
  expect(all(readSide, ['mentor', 'I am the mentee', 'both', 'me'])).toEqual([
    'mentor',
    'mentee',
    null,
    'ROLE_UNKNOWN',
  ]);
});

it('reasons and outcomes are read by their words, and anything else is asked about', () => {
  expect(
    all(readCause, [
      'Goals met',
      'end of programme',
      'Mentor left the company',
      'promoted',
      'bad chemistry',
      'because',
      'Goal reached early',
      'stopped early',
      'completed',
      'finished early',
      'Goals not met, ended early',
    ]),
  ).toEqual([
    'goals met',
    'agreed time is over',
    'left the organisation',
    'role or place changed',
    'the fit was not right',
    'CAUSE_UNKNOWN',
    'goal met early',
    'asked to stop',
    'agreed time is over',
    'CAUSE_UNKNOWN',
    'CAUSE_UNKNOWN',
  ]);
  expect(all(readOutcome, ['Staying in touch as peers', 'We continue', 'another mentor', 'it ended', '?'])).toEqual([
    'peers',
    'continue',
    'rematch',
    'ended',
    'OUTCOME_UNREADABLE',
  ]);
});
