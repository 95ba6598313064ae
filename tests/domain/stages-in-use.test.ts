import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { currentStage } from '../../src/shared/domain/health/current-stage.ts';
import { stageStays } from '../../src/shared/domain/health/stage-stays.ts';
import type { StageId } from '../../src/shared/domain/ids.ts';
import type { Instant } from '../../src/shared/domain/local-date.ts';
import type { StageEntry } from '../../src/shared/domain/pairing.ts';
import { type KnownStage, type StageKind, type StageModelName, stageKinds } from '../../src/shared/domain/stage.ts';
import { daysOfShare, shareOfLength } from '../../src/shared/domain/stage-plan.ts';
import { onStagesInUse, stageStandIns, stagesInUse } from '../../src/shared/domain/stages-in-use.ts';
import { aPairing, day, step } from './health/a-pairing.ts';

const stage = (model: StageModelName, kind: StageKind, position: number, takenOut = false): KnownStage => ({
  id: `${model} ${kind} ${position}` as StageId,
  kind,
  name: `${kind} ${position}`,
  position,
  expectedDays: 30,
  model,
  takenOut,
});

/** The stages of a model: every kind once, twice or three times, some taken out, in the order of their kinds. */
const modelOf = (model: StageModelName) =>
  fc
    .array(fc.tuple(fc.boolean(), fc.option(fc.boolean()), fc.option(fc.boolean())), {
      minLength: stageKinds.length,
      maxLength: stageKinds.length,
    })
    .map((shape) => {
      const kinds = stageKinds.flatMap((kind, at) =>
        [false, ...(shape[at] ?? []).slice(1)].flatMap((out) => (out === null ? [] : [{ kind, out: out === true }])),
      );
      return kinds.map(({ kind, out }, position) => stage(model, kind, position, out));
    });

const programmes = fc.tuple(modelOf('five-stage'), modelOf('four-phase')).map(([five, four]) => [...five, ...four]);

function entriesIn(stages: readonly KnownStage[], picks: readonly (readonly [number, number])[]): StageEntry[] {
  let on = 0;
  return picks.map(([pick, gap], at) => {
    on += gap;
    return {
      id: `entry-${at}`,
      pairingId: 'pairing-1' as never,
      recordedAt: `2026-01-01T00:00:${String(at).padStart(2, '0')}.000Z` as Instant,
      supersededAt: null,
      stageId: stages[pick % stages.length]!.id,
      enteredOn: day(on),
      reason: null,
    };
  });
}
const ways = fc.array(fc.tuple(fc.nat(30), fc.nat(40)), { minLength: 1, maxLength: 8 });

describe('a stage laid aside', () => {
  it('is stood for by one in use of its own kind, and one in use by itself', () => {
    fc.assert(
      fc.property(programmes, fc.constantFrom('five-stage' as const, 'four-phase' as const), (every, model) => {
        const inUse = stagesInUse(every, model);
        const standIns = stageStandIns(every, inUse);
        for (const one of every) {
          const standIn = inUse.find(({ id }) => id === standIns.get(one.id));
          expect(standIn?.kind).toBe(one.kind);
          if (inUse.includes(one)) expect(standIn).toBe(one);
        }
      }),
    );
  });

  it('is stood for by the one at its own place among those of its kind, else by the last', () => {
    const own = ['growth', 'growth', 'growth'] as const;
    const five = own.map((kind, position) => stage('five-stage', kind, position));
    const four = [stage('four-phase', 'growth', 0), stage('four-phase', 'growth', 1)];
    const standIns = stageStandIns([...five, ...four], four);
    expect(five.map(({ id }) => standIns.get(id))).toEqual([four[0]!.id, four[1]!.id, four[1]!.id]);
  });

  it('of a kind that is not there is stood for by the nearest before it, else after', () => {
    const four = [stage('four-phase', 'initiation', 0), stage('four-phase', 'growth', 1)];
    const five = [stage('five-stage', 'contemplation', 0), stage('five-stage', 'redefinition', 1)];
    const standIns = stageStandIns([...five, ...four], four);
    expect(five.map(({ id }) => standIns.get(id))).toEqual([four[0]!.id, four[1]!.id]);
  });

  it('does not leave a programme without stages whose model has none (caught: an undone switch of an older version)', () => {
    const five = [stage('five-stage', 'growth', 0)];
    expect(stagesInUse(five, 'four-phase')).toEqual(five);
  });
});

describe('switching to the other model and back', () => {
  it('gives exactly the record that was there, and on the way the kind and the clock it had', () => {
    fc.assert(
      fc.property(programmes, ways, (every, picks) => {
        const five = stagesInUse(every, 'five-stage');
        const four = stagesInUse(every, 'four-phase');
        const record = aPairing({
          stageEntries: entriesIn(five, picks),
          steps: [step('paused', 20), step('resumed', 33)],
        });
        expect(onStagesInUse(record, stageStandIns(every, five))).toBe(record);
        const meanwhile = onStagesInUse(record, stageStandIns(every, four));
        const today = day(400);
        expect(currentStage(meanwhile, four, today).stage.kind).toBe(currentStage(record, five, today).stage.kind);
        // Stages may become one, and no day is counted twice or lost.
        const days = (stays: readonly { days: number }[]) => stays.reduce((sum, stay) => sum + stay.days, 0);
        expect(days(stageStays(meanwhile, four, today))).toBe(days(stageStays(record, five, today)));
        expect(record.stageEntries).toEqual(entriesIn(five, picks));
      }),
    );
  });

  it('counts two stages that one stands for as one stay since the first', () => {
    const five = [stage('five-stage', 'growth', 0), stage('five-stage', 'growth', 1)];
    const four = [stage('four-phase', 'growth', 0)];
    const entries = entriesIn(five, [
      [0, 10],
      [1, 20],
    ]);
    const read = onStagesInUse(aPairing({ stageEntries: entries }), stageStandIns([...five, ...four], four));
    expect(stageStays(read, four, day(50))).toMatchObject([{ enteredOn: day(10), days: 40 }]);
  });
});

it('a share in whole percent is kept through the days written down for it', () => {
  for (let percent = 1; percent <= 200; percent += 1) {
    expect(shareOfLength({ expectedDays: daysOfShare(percent) })).toBe(percent);
  }
});
