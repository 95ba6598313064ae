import { describe, expect, it } from 'vitest';
import { aboutLine, alsoOf, dueTaskOf } from '../../../src/renderer/features/today/today-words.ts';
import { localDate } from '../../../src/shared/domain/local-date.ts';
import type { TodayRow } from '../../../src/shared/ipc/routes/today.ts';

const today = localDate('2026-11-21');
const aRow = (known: Partial<TodayRow> = {}): TodayRow => ({
  key: 'pairing',
  names: 'Ben with Ada',
  nudges: [{ rule: 'silence', why: 'Nothing reported.', since: localDate('2026-11-03') }],
  pairing: { nextStep: { kind: 'suggested', words: 'Plan the next meeting', on: null } } as never,
  people: [],
  lastContactOn: null,
  wasTriedToday: false,
  questions: [],
  ...known,
});

describe('what stands below the reason of a line', () => {
  it('is since when it is here, the last contact and what comes next', () => {
    expect(aboutLine(aRow(), today)).toBe(
      'On this list since 3 Nov 2026 · No contact with you recorded · Next: Plan the next meeting',
    );
  });

  it('says that there was a talk today, or that somebody was tried', () => {
    const nudges = [{ rule: 'conflict', why: 'One reports to the other.', since: null }] as const;
    expect(aboutLine(aRow({ nudges, lastContactOn: today }), today)).toMatch(/^Talked today · /);
    expect(aboutLine(aRow({ nudges, lastContactOn: localDate('2026-10-01'), wasTriedToday: true }), today)).toMatch(
      /^Last contact 1 Oct 2026 · Not reached today · /,
    );
  });

  it('of a person alone is only since when', () => {
    expect(aboutLine(aRow({ pairing: null }), today)).toBe('On this list since 3 Nov 2026');
  });
});

it('says below a reason what else there is, but for the last contact, which stands there anyway', () => {
  const nudge = { why: '', since: null };
  const nudges = [
    { rule: 'contact due', ...nudge },
    { rule: 'contact due', ...nudge },
    { rule: 'stage overrun', ...nudge },
  ] as const;
  expect(alsoOf({ nudges }).map(({ rule }) => rule)).toEqual(['stage overrun']);
});

it('marks as done the first of one’s own next steps, wherever in the line it stands', () => {
  const why = { why: '', since: null };
  expect(dueTaskOf(aRow())).toBeNull();
  expect(
    dueTaskOf({
      nudges: [
        { rule: 'silence', ...why },
        { rule: 'task due', taskId: 'first', ...why },
        { rule: 'task due', taskId: 'second', ...why },
      ],
    }),
  ).toBe('first');
});
