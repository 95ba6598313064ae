import { describe, expect, it } from 'vitest';
import { likelyStep } from '../../src/shared/domain/likely-step.ts';
import type { PairingStep } from '../../src/shared/domain/pairing.ts';
import type { StageKind } from '../../src/shared/domain/stage.ts';
import { aPairing, bothConsented, entered, factsOn, step } from './health/a-pairing.ts';

const likely = (kind: StageKind, ...steps: PairingStep[]) =>
  likelyStep(factsOn(aPairing({ stageEntries: [entered(kind, 0)], steps }), 60));

describe('the step a form opens on', () => {
  it('is the yes that is still missing, then the agreement, then the next meeting', () => {
    expect(likely('contemplation')).toEqual({ kind: 'consented', side: 'mentee' });
    const one = step('consented', 3, { side: 'mentee' });
    expect(likely('contemplation', one)).toEqual({ kind: 'consented', side: 'mentor' });
    expect(likely('initiation', ...bothConsented(3)).kind).toBe('agreement recorded');
    expect(likely('initiation', ...bothConsented(3), step('agreement recorded', 4)).kind).toBe('next meeting planned');
  });

  it('asks again for a yes that a later no took away (caught: a form that takes the first yes for good)', () => {
    const wavering = [step('consented', 3, { side: 'mentee' }), step('declined', 5, { side: 'mentee' })];
    expect(likely('contemplation', ...wavering)).toEqual({ kind: 'consented', side: 'mentee' });
  });

  it('takes a yes that names no side for the yes of both', () => {
    expect(likely('contemplation', step('consented', 3)).kind).toBe('agreement recorded');
  });

  it('is the next meeting while they work together', () => {
    expect(likely('growth').kind).toBe('next meeting planned');
  });

  it('is an agreed ending, and no meeting, once somebody has left or asked to stop', () => {
    const started = aPairing({ stageEntries: [entered('growth', 0)], steps: bothConsented(0) });
    expect(likelyStep(factsOn(started, 60, { someoneLeft: true })).kind).toBe('ending agreed');
    const asked = step('asked to end', 20, { side: 'mentor' });
    expect(likely('growth', ...bothConsented(0), asked).kind).toBe('ending agreed');
    const agreed = step('ending agreed', 21, { value: '2026-06-01' });
    expect(likely('growth', ...bothConsented(0), asked, agreed).kind).toBe('next meeting planned');
  });

  it('follows an ending in its order', () => {
    const agreed = step('ending agreed', 10, { value: '2026-02-20' });
    const held = step('closing conversation', 20);
    const answered = step('exit answered', 21, { side: 'mentee' });
    expect(likely('decline').kind).toBe('ending agreed');
    expect(likely('decline', agreed).kind).toBe('closing conversation');
    expect(likely('decline', agreed, held)).toEqual({ kind: 'exit answered', side: 'mentee' });
    expect(likely('decline', agreed, held, answered)).toEqual({ kind: 'exit answered', side: 'mentor' });
  });

  it('asks what they have become, and later how it went on', () => {
    expect(likely('redefinition').kind).toBe('redefined');
    expect(likely('redefinition', step('redefined', 30, { value: 'peers' })).kind).toBe('followed up');
  });
});
