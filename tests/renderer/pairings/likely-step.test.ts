import { describe, expect, it } from 'vitest';
import { likelyStep } from '../../../src/renderer/features/pairings/likely-step.ts';
import { visitsOf } from '../../../src/renderer/features/pairings/stage-visits.ts';
import { recordableSteps, stepWords } from '../../../src/renderer/features/pairings/step-words.ts';
import type { PairingId, StageId } from '../../../src/shared/domain/ids.ts';
import { type Instant, localDate } from '../../../src/shared/domain/local-date.ts';
import { type PairingStep, type StageEntry, stepKinds } from '../../../src/shared/domain/pairing.ts';
import type { StageKind } from '../../../src/shared/domain/stage.ts';

const fact = {
  id: 'fact',
  pairingId: 'pairing' as PairingId,
  recordedAt: '2026-01-01T00:00:00.000Z' as Instant,
  supersededAt: null,
};
const step = (kind: PairingStep['kind'], side: PairingStep['side'] = null, more: Partial<PairingStep> = {}) =>
  ({ ...fact, kind, side, on: localDate('2026-01-05'), value: null, ...more }) satisfies PairingStep;
const likely = (kind: StageKind, ...steps: PairingStep[]) =>
  likelyStep({ row: { stage: { kind } }, record: { steps } });

describe('the step a form opens on', () => {
  it('is the yes that is still missing, then the agreement, then the next meeting', () => {
    expect(likely('contemplation')).toEqual({ kind: 'consented', side: 'mentee' });
    expect(likely('contemplation', step('consented', 'mentee'))).toEqual({ kind: 'consented', side: 'mentor' });
    const both = [step('consented', 'mentee'), step('consented', 'mentor')];
    expect(likely('initiation', ...both).kind).toBe('agreement recorded');
    expect(likely('initiation', ...both, step('agreement recorded')).kind).toBe('next meeting planned');
  });

  it('follows an ending in its order', () => {
    const agreed = step('ending agreed');
    const held = step('closing conversation');
    expect(likely('decline').kind).toBe('ending agreed');
    expect(likely('decline', agreed).kind).toBe('closing conversation');
    expect(likely('decline', agreed, held, step('exit answered', 'mentee'))).toEqual({
      kind: 'exit answered',
      side: 'mentor',
    });
    expect(likely('redefinition', step('redefined')).kind).toBe('followed up');
  });

  it('does not count what was corrected (caught: a withdrawn yes hides the missing one)', () => {
    const withdrawn = step('consented', 'mentee', { supersededAt: '2026-01-06T00:00:00.000Z' as Instant });
    expect(likely('contemplation', withdrawn)).toEqual({ kind: 'consented', side: 'mentee' });
  });
});

describe('the steps that can be recorded by hand', () => {
  it('are all there are but the two that closing a pairing records', () => {
    const byHand = recordableSteps.map((words) => words.kind).toSorted();
    expect(byHand).toEqual(stepKinds.filter((kind) => kind !== 'closed' && kind !== 'reason coded').toSorted());
  });

  it('ask for a day exactly where one is meant', () => {
    const withDay = recordableSteps.filter((words) => words.value === 'day').map((words) => words.kind);
    expect(withDay).toEqual(['next meeting planned', 'ending agreed']);
    expect(stepWords('redefined').value).toBe('outcome');
  });
});

describe('the days a pairing entered its stages', () => {
  const entry = (stage: string, on: string, supersededAt: Instant | null = null): StageEntry => ({
    ...fact,
    supersededAt,
    stageId: stage as StageId,
    enteredOn: localDate(on),
    reason: null,
  });

  it('keep a move back as a second day and leave corrections out', () => {
    const visits = visitsOf([
      entry('growth', '2026-03-01'),
      entry('initiation', '2026-02-01'),
      entry('initiation', '2026-04-01'),
      entry('growth', '2026-03-09', '2026-03-10T00:00:00.000Z' as Instant),
    ]);
    expect(visits.get('initiation' as StageId)).toEqual(['2026-02-01', '2026-04-01']);
    expect(visits.get('growth' as StageId)).toEqual(['2026-03-01']);
  });
});
