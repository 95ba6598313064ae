import { describe, expect, it } from 'vitest';
import { addDays, localDate } from '../../../../src/shared/domain/local-date.ts';
import { askedPairs } from '../../../../src/shared/domain/matching/accepting/asked-pairs.ts';
import type { PairingStep, StepKind } from '../../../../src/shared/domain/pairing.ts';
import type { Role } from '../../../../src/shared/domain/person.ts';
import { aPairingRecord } from '../../../support/a-pairing-record.ts';

const { pairing: any } = aPairingRecord();
const pairing = { ...any, proposedOn: localDate('2026-09-01') };

function step(kind: StepKind, side: Role | null, on: string): PairingStep {
  return { id: `${kind} ${side} ${on}`, pairingId: pairing.id, kind, side, on: localDate(on), value: null } as never;
}

const asked = (steps: readonly PairingStep[], on = '2026-10-01') => askedPairs([pairing], steps, localDate(on));

describe('the asking of both sides', () => {
  it('goes on until both have said yes, whichever is first', () => {
    expect(asked([])).toMatchObject([{ yesSince: { mentee: null, mentor: null } }]);
    const mentorFirst = [step('consented', 'mentor', '2026-09-02')];
    expect(asked(mentorFirst)).toMatchObject([{ yesSince: { mentee: null, mentor: '2026-09-02' } }]);
    expect(asked([...mentorFirst, step('consented', 'mentee', '2026-09-05')])).toEqual([]);
  });

  it('is over with a no, and tells of no yes beside it, which would say whose no it was', () => {
    expect(asked([step('consented', 'mentee', '2026-09-02'), step('declined', 'mentor', '2026-09-03')])).toEqual([]);
  });

  it('asks again after a no was thought over, and counts no answer of a day to come', () => {
    const thoughtOver = [step('declined', 'mentor', '2026-09-03'), step('consented', 'mentor', '2026-09-08')];
    expect(asked(thoughtOver)).toHaveLength(1);
    expect(asked([step('declined', 'mentor', '2026-09-03')], '2026-09-02')).toHaveLength(1);
  });

  it('is over for a pairing that was closed, and has not begun before it was accepted', () => {
    expect(asked([step('closed', null, '2026-09-09')])).toEqual([]);
    expect(asked([], '2026-08-31')).toEqual([]);
  });

  it('names those first who have been asked the longest', () => {
    const days = [0, 1, 6, 7, 14, 15];
    const pairs = days.map((ago) => ({
      ...pairing,
      id: `${ago}` as never,
      proposedOn: addDays(pairing.proposedOn, -ago),
    }));
    expect(askedPairs(pairs, [], pairing.proposedOn).map((one) => [one.pairing.id, one.askedFor])).toEqual([
      ['15', 'more than two weeks'],
      ['7', 'one to two weeks'],
      ['14', 'one to two weeks'],
      ['1', 'less than a week'],
      ['6', 'less than a week'],
      ['0', 'today'],
    ]);
  });
});
