import { describe, expect, it } from 'vitest';
import { nextStep } from '../../src/shared/domain/next-step.ts';
import type { PairingRecord } from '../../src/shared/domain/pairing.ts';
import { aPairing, bothConsented, day, entered, factsOn, step, task } from './health/a-pairing.ts';

const growing = (parts: Partial<Omit<PairingRecord, 'pairing'>> = {}) =>
  aPairing({
    stageEntries: [entered('growth', 0)],
    ...parts,
    steps: [...bothConsented(0), ...(parts.steps ?? [])],
  });
const on = (record: PairingRecord, today: number, isFollowed = true) =>
  nextStep({ record, facts: factsOn(record, today), isFollowed }, day(today));
const meeting = step('next meeting planned', 10, { value: day(30) });

describe('what comes next for a pairing', () => {
  it('is the open task due first, whatever else is planned', () => {
    const tasks = [
      task('Send the form', 40),
      task('Call about the rhythm', 20),
      task('Say thanks', 15, { doneOn: day(12) }),
    ];
    expect(on(growing({ tasks, steps: [meeting] }), 12)).toEqual({
      kind: 'task',
      words: 'Call about the rhythm',
      on: day(20),
    });
  });

  it('is the next meeting up to its day, and then what usually comes next', () => {
    const record = growing({ steps: [meeting] });
    expect(on(record, 30)).toMatchObject({ kind: 'meeting', on: day(30) });
    expect(on(record, 31)).toEqual({ kind: 'suggested', words: 'Plan the next meeting', on: null });
  });

  it('is to hear both answers while they are being asked', () => {
    const asked = aPairing({ stageEntries: [entered('contemplation', 0)] });
    expect(on(asked, 3)?.words).toBe('Hear both answers');
  });

  it('is nothing while a pause lasts or once nothing more is expected, but for what the coordinator planned', () => {
    const paused = growing({ steps: [meeting, step('paused', 20)] });
    expect(on(paused, 25)).toBeNull();
    expect(on(growing(), 25, false)).toBeNull();
    expect(on({ ...paused, tasks: [task('Ask how it is', 26)] }, 25)?.kind).toBe('task');
  });
});
