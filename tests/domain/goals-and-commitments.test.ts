import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  commitmentsOn,
  countCommitments,
  refuseCommitment,
  refuseSettling,
} from '../../src/shared/domain/commitments.ts';
import { anyGoalMovedOn, goalsOn, refuseGoal, refuseGoalStatus } from '../../src/shared/domain/goals.ts';
import { addDays, type Instant, localDate } from '../../src/shared/domain/local-date.ts';
import type { CommitmentEntry, GoalEntry } from '../../src/shared/domain/pairing.ts';
import { takenBackWith } from '../../src/shared/domain/recording-rules.ts';
import { aPairingRecord } from '../support/a-pairing-record.ts';
import { aCommitmentEntry, aGoalEntry, healthToday } from '../support/health-arbitraries.ts';

const today = localDate('2026-11-16');
const goalEntry = (id: string, goalId: string, status: GoalEntry['status'], on: string): GoalEntry => ({
  id,
  pairingId: 'pairing' as never,
  recordedAt: `${on}T09:00:00.000Z` as Instant,
  supersededAt: null,
  goalId,
  label: goalId,
  status,
  on: localDate(on),
});
const course = [
  goalEntry('1', 'Speaking up', 'open', '2026-10-01'),
  goalEntry('2', 'Speaking up', 'moving', '2026-10-20'),
  goalEntry('3', 'Speaking up', 'met', '2026-11-10'),
];

describe('goals', () => {
  it('stand as their newest entry says, on any day, and move when they move or are met', () => {
    expect(goalsOn(course, today)).toEqual([
      {
        id: 'Speaking up',
        label: 'Speaking up',
        status: 'met',
        setOn: '2026-10-01',
        statusOn: '2026-11-10',
        movedOn: '2026-11-10',
      },
    ]);
    expect(goalsOn(course, localDate('2026-10-19'))[0]).toMatchObject({ status: 'open', movedOn: null });
    const aside = [...course.slice(0, 2), goalEntry('4', 'Speaking up', 'set aside', '2026-11-12')];
    expect(goalsOn(aside, today)[0]).toMatchObject({ status: 'set aside', movedOn: '2026-10-20' });
  });

  it('come out the same in whatever order their entries are read, and never with a day to come', () => {
    fc.assert(
      fc.property(fc.array(aGoalEntry, { maxLength: 8 }), (entries) => {
        const goals = goalsOn(entries, healthToday);
        const byId = (list: typeof goals) => list.toSorted((a, b) => a.id.localeCompare(b.id));
        expect(byId(goalsOn(entries.toReversed(), healthToday))).toEqual(byId(goals));
        for (const goal of goals) {
          expect(goal.setOn <= goal.statusOn && goal.statusOn <= healthToday).toBe(true);
          expect(goal.movedOn === null || (goal.movedOn >= goal.setOn && goal.movedOn <= goal.statusOn)).toBe(true);
        }
        const moved = goals.flatMap(({ movedOn }) => movedOn ?? []).toSorted();
        expect(anyGoalMovedOn(entries, healthToday)).toBe(moved.at(-1) ?? null);
      }),
    );
  });

  it('are named shortly, once, within the days of the pairing; how they stand never before they were set', () => {
    const record = aPairingRecord({ goals: course });
    const set = (label: string, on = '2026-11-01') => refuseGoal(record, { label, on: localDate(on) }, today);
    expect(set('x'.repeat(60))).toBeNull();
    expect(set('x'.repeat(61))).toMatchObject({ field: 'label', sentence: expect.stringContaining('60') });
    expect(set('SPEAKING up')?.sentence).toBe('This goal is here already.');
    expect(set('Other', '2026-11-17')?.field).toBe('on');
    const move = (on: string) => refuseGoalStatus(record, { goalId: 'Speaking up', on: localDate(on) }, today)?.field;
    expect(move('2026-09-30')).toBe('on');
    expect(move('2026-10-01')).toBeUndefined();
    expect(move('2026-11-17')).toBe('on');
  });

  it('go whole when the day they were set is taken back, else only the entry', () => {
    const record = aPairingRecord({ goals: [...course, goalEntry('5', 'Other', 'open', '2026-10-02')] });
    expect(takenBackWith(record, '1').toSorted()).toEqual(['1', '2', '3']);
    expect(takenBackWith(record, '2')).toEqual(['2']);
    expect(takenBackWith(record, '5')).toEqual(['5']);
  });
});

describe('commitments', () => {
  const made = (told: Partial<CommitmentEntry>): CommitmentEntry => ({
    ...goalEntry('c', 'c', 'open', '2026-10-05'),
    commitmentId: 'c',
    side: 'mentee',
    agreedOn: localDate('2026-10-05'),
    dueOn: null,
    state: 'open',
    ...told,
  });

  it('are counted once each, by their newest state', () => {
    fc.assert(
      fc.property(fc.array(aCommitmentEntry, { maxLength: 8 }), (entries) => {
        const commitments = commitmentsOn(entries, healthToday);
        const counts = countCommitments(commitments);
        expect(counts.open + counts.done + counts['not done']).toBe(commitments.length);
        expect(new Set(commitments.map(({ id }) => id)).size).toBe(commitments.length);
      }),
    );
    const done = [made({}), made({ id: 'd', state: 'done', on: localDate('2026-10-20') })];
    expect(countCommitments(commitmentsOn(done, today))).toEqual({ open: 0, done: 1, 'not done': 0 });
    expect(countCommitments(commitmentsOn(done, localDate('2026-10-19')))).toMatchObject({ open: 1 });
  });

  it('may be for a day to come, not for one before they were made, and are settled no sooner', () => {
    const record = aPairingRecord({ commitments: [made({})] });
    const refused = (agreedOn: string, dueOn: string | null) =>
      refuseCommitment(
        record,
        { agreedOn: localDate(agreedOn), dueOn: dueOn === null ? null : localDate(dueOn) },
        today,
      )?.field;
    expect(refused('2026-11-01', '2027-01-01')).toBeUndefined();
    expect(refused('2026-11-01', null)).toBeUndefined();
    expect(refused('2026-11-01', '2026-10-31')).toBe('dueOn');
    expect(refused('2026-11-17', null)).toBe('agreedOn');
    const settled = (on: string) => refuseSettling(record, { commitmentId: 'c', on: localDate(on) }, today)?.field;
    expect(settled('2026-10-04')).toBe('on');
    expect(settled('2026-10-05')).toBeUndefined();
    expect(settled(addDays(today, 1))).toBe('on');
  });
});
