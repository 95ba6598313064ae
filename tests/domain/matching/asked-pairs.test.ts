import { describe, expect, it } from 'vitest';
import { localDate } from '../../../src/shared/domain/local-date.ts';
import { askedPairs } from '../../../src/shared/domain/matching/asked-pairs.ts';
import type { PairingStep, StepKind } from '../../../src/shared/domain/pairing.ts';
import type { Role } from '../../../src/shared/domain/person.ts';
import { aPairingRecord } from '../../support/a-pairing-record.ts';

const { pairing } = aPairingRecord();

function step(kind: StepKind, side: Role | null, on: string): PairingStep {
  return { id: `${kind} ${side} ${on}`, pairingId: pairing.id, kind, side, on: localDate(on), value: null } as never;
}

function stateOf(steps: readonly PairingStep[], on = '2026-10-01') {
  const [asked] = askedPairs([pairing], steps, localDate(on));
  return asked === undefined ? null : { state: asked.state, yesSince: asked.yesSince };
}

describe('the asking of both sides', () => {
  it('goes on until both have said yes, whichever is first', () => {
    expect(stateOf([])).toEqual({ state: 'being asked', yesSince: { mentee: null, mentor: null } });
    const mentorFirst = [step('consented', 'mentor', '2026-09-02')];
    expect(stateOf(mentorFirst)).toEqual({
      state: 'being asked',
      yesSince: { mentee: null, mentor: '2026-09-02' },
    });
    expect(stateOf([...mentorFirst, step('consented', 'mentee', '2026-09-05')])).toEqual({
      state: 'agreed',
      yesSince: { mentee: '2026-09-05', mentor: '2026-09-02' },
    });
  });

  it('tells of no yes beside a no, which would say whose no it was', () => {
    const declined = [step('consented', 'mentee', '2026-09-02'), step('declined', 'mentor', '2026-09-03')];
    expect(stateOf(declined)).toEqual({ state: 'not to be', yesSince: { mentee: null, mentor: null } });
  });

  it('asks again after a no was thought over, and counts no answer of a day to come', () => {
    const thoughtOver = [step('declined', 'mentor', '2026-09-03'), step('consented', 'mentor', '2026-09-08')];
    expect(stateOf(thoughtOver)?.state).toBe('being asked');
    expect(stateOf([step('declined', 'mentor', '2026-09-03')], '2026-09-02')?.state).toBe('being asked');
  });

  it('is over for a pairing that was closed', () => {
    expect(stateOf([step('closed', null, '2026-09-09')])?.state).toBe('closed');
  });
});
