import { describe, expect, it } from 'vitest';
import { type ManyAction, refuseOneOfMany, sayManyChanged } from '../../src/shared/domain/change-many.ts';
import { localDate } from '../../src/shared/domain/local-date.ts';
import type { PairingStep, StepKind } from '../../src/shared/domain/pairing.ts';
import { aPairingRecord } from '../support/a-pairing-record.ts';

const today = localDate('2026-11-16');
const stages = ['one', 'two'] as never[];
const step = (kind: StepKind, on: string): PairingStep => ({
  id: `${kind} ${on}`,
  pairingId: 'pairing' as never,
  recordedAt: `${on}T08:00:00.000Z` as never,
  supersededAt: null,
  kind,
  side: null,
  on: localDate(on),
  value: null,
});
const pause: ManyAction = { kind: 'paused', on: today };
const resume: ManyAction = { kind: 'resumed', on: today };
const refuse = (record: ReturnType<typeof aPairingRecord>, action: ManyAction) =>
  refuseOneOfMany(record, action, stages, today);

describe('one of many', () => {
  it('is not paused twice, nor taken up again while it runs', () => {
    const paused = aPairingRecord({ steps: [step('paused', '2026-10-01')] });
    expect(refuse(paused, pause)).toBe('It is paused since 1 October 2026 already.');
    expect(refuse(paused, resume)).toBeNull();
    expect(refuse(aPairingRecord(), pause)).toBeNull();
    expect(refuse(aPairingRecord(), resume)).toBe('It is not paused.');
  });

  it('is refused as it would be alone: once closed, on a day to come, and in the stage of another programme', () => {
    const closed = aPairingRecord({ steps: [step('closed', '2026-10-01')] });
    expect(refuse(closed, pause)).toBe('This pairing was closed before this day.');
    expect(refuse(aPairingRecord(), { kind: 'paused', on: localDate('2026-11-17') })).toBe(
      'This day is still to come.',
    );
    const elsewhere: ManyAction = { kind: 'move', stageId: 'three' as never, on: today, reason: null };
    expect(refuse(aPairingRecord(), elsewhere)).toBe('This stage belongs to another programme.');
  });
});

describe('a next step for many', () => {
  it('is planned for a day that has not passed, and says for how many', () => {
    const task = (dueOn: string): ManyAction => ({ kind: 'task', words: 'Call', dueOn: localDate(dueOn) });
    expect(refuse(aPairingRecord(), task('2026-11-16'))).toBeNull();
    expect(refuse(aPairingRecord(), task('2026-11-15'))).toBe('This day has passed.');
    expect(sayManyChanged(task('2026-11-16'), null, 2, [])).toBe('A next step was planned for 2 pairings.');
  });
});

describe('what is said of many', () => {
  const left = (names: string) => ({ names, sentence: 'The pairing is paused already.' });

  it('counts what was done, and names who was left out and why', () => {
    expect(sayManyChanged(pause, null, 1, [])).toBe('1 pairing was paused.');
    expect(sayManyChanged(resume, null, 2, [])).toBe('2 pairings were taken up again.');
    const move: ManyAction = { kind: 'move', stageId: 'two' as never, on: today, reason: null };
    expect(sayManyChanged(move, 'Growth', 3, [left('Ben with Ada')])).toBe(
      '3 pairings were moved to Growth. 1 was left as it is: Ben with Ada (The pairing is paused already).',
    );
  });

  it('does not go on for ever when many are left out', () => {
    const many = ['A', 'B', 'C', 'D', 'E'].map((name) => left(name));
    expect(sayManyChanged(pause, null, 1, many)).toMatch(
      /^1 pairing was paused\. 5 were left as they are: A .*; and 2 more\.$/,
    );
  });
});
