import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computePairingHealth } from '../../../src/shared/domain/health/compute-pairing-health.ts';
import { computeStageHealth, type PairingOnItsWay } from '../../../src/shared/domain/health/compute-stage-health.ts';
import { defaultHealthModel } from '../../../src/shared/domain/health/default-health-model.ts';
import { type HealthBand, healthBands } from '../../../src/shared/domain/health/health-band.ts';
import { isFollowed } from '../../../src/shared/domain/health/is-followed.ts';
import { gatherPairingFacts } from '../../../src/shared/domain/health/pairing-facts.ts';
import { stageStays } from '../../../src/shared/domain/health/stage-stays.ts';
import type { StageId } from '../../../src/shared/domain/ids.ts';
import { anyPairingRecord, calmCircumstances, healthStages, healthToday } from '../../support/health-arbitraries.ts';
import { aPairing, bothConsented, day, entered, fiveStages, step } from './a-pairing.ts';

type Parts = Parameters<typeof aPairing>[0];
const stays = (parts: Parts, today: number) => stageStays(aPairing(parts), fiveStages, day(today));
const onItsWay = (parts: Parts, today: number, band: HealthBand | null): PairingOnItsWay => {
  const own = stays(parts, today);
  const last = own.at(-1);
  return { health: band === null || last === undefined ? null : { stageId: last.stageId, band }, stays: own };
};
const of = (kind: string, all: ReturnType<typeof computeStageHealth>) => {
  const found = all.find((one) => one.stage.kind === kind);
  if (found === undefined) throw new Error(`no stage ${kind}`);
  return found;
};

describe('stays in stages', () => {
  it('run from move to move, the last one on, back moves as stays of their own', () => {
    const stageEntries = [entered('growth', 30), entered('contemplation', 0), entered('initiation', 60)];
    expect(stays({ stageEntries }, 70).map((stay) => [stay.stageId, stay.days, stay.leftOn])).toEqual([
      ['stage-contemplation', 30, day(30)],
      ['stage-growth', 30, day(60)],
      ['stage-initiation', 10, null],
    ]);
    expect(stays({ stageEntries }, 59).at(-1)).toMatchObject({ stageId: 'stage-growth', days: 29, leftOn: null });
  });

  it('leave paused days out and end with the following', () => {
    const parts = {
      stageEntries: [entered('growth', 0)],
      steps: [step('paused', 10), step('resumed', 20), step('closed', 50)],
    };
    expect(stays(parts, 90)).toMatchObject([{ days: 40, leftOn: day(50) }]);
    expect(stays(parts, 49)).toMatchObject([{ days: 39, leftOn: null }]);
  });

  it('stretch the planned days with the planned length', () => {
    const stageEntries = [entered('growth', 0)];
    expect(stays({ stageEntries }, 9)[0]?.plannedDays).toBe(180);
    expect(stays({ stageEntries, pairing: { plannedLengthDays: 135 } }, 9)[0]?.plannedDays).toBe(90);
  });

  it('begin with the proposal, and refuse a stage that is not given', () => {
    expect(stays({}, -1)).toEqual([]);
    expect(stays({}, 0)).toMatchObject([{ stageId: 'stage-contemplation', days: 0, leftOn: null }]);
    expect(stays({ stageEntries: [entered('growth', 0)] }, 0)).toMatchObject([{ stageId: 'stage-growth', days: 0 }]);
    expect(stays({}, 12)).toMatchObject([
      { stageId: 'stage-contemplation', enteredOn: day(0), days: 12, leftOn: null },
    ]);
    const lost = { ...entered('growth', 3), stageId: 'lost' as StageId };
    expect(() => stays({ stageEntries: [lost, entered('growth', 5)] }, 12)).toThrow(RangeError);
  });

  it('a pairing closed before its last move has a stay of no days there', () => {
    const parts = {
      stageEntries: [entered('growth', 0), entered('decline', 60)],
      steps: [...bothConsented(0), step('closed', 50)],
    };
    expect(stays(parts, 90).at(-1)).toMatchObject({ days: 0, leftOn: day(60) });
  });
});

describe('the health of a stage', () => {
  const today = 100;
  const growingSince = (on: number) => ({ stageEntries: [entered('growth', on)] });

  it('counts each band of the pairings in it today', () => {
    const pairings = [
      onItsWay(growingSince(40), today, 'going well'),
      onItsWay(growingSince(50), today, 'going well'),
      onItsWay(growingSince(60), today, 'paused'),
      onItsWay({ stageEntries: [entered('decline', 90)] }, today, 'needs a conversation'),
    ];
    const all = computeStageHealth(pairings, fiveStages, day(today));
    expect(all.map((one) => [one.stage.kind, one.n])).toEqual([
      ['contemplation', 0],
      ['initiation', 0],
      ['growth', 3],
      ['decline', 1],
      ['redefinition', 0],
    ]);
    expect(of('growth', all).counts).toEqual({
      'going well': 2,
      'worth a look': 0,
      'needs a conversation': 0,
      'too early to tell': 0,
      'too little to say': 0,
      paused: 1,
    });
  });

  it('keeps the order of the stages, however they are handed in, and two stages of one kind apart', () => {
    const second = {
      ...fiveStages[2],
      id: 'stage-late-growth' as StageId,
      position: 2.5,
    } as (typeof fiveStages)[number];
    const all = computeStageHealth(
      [onItsWay(growingSince(40), today, 'paused')],
      [second, ...fiveStages.toReversed()],
      day(today),
    );
    expect(all.map((one) => one.stage.position)).toEqual([0, 1, 2, 2.5, 3, 4]);
    expect(all.map((one) => one.n)).toEqual([0, 0, 1, 0, 0, 0]);
  });

  it('refuses a pairing in a stage that is not given, rather than lose it', () => {
    expect(() =>
      computeStageHealth([onItsWay(growingSince(40), today, 'paused')], fiveStages.slice(0, 2), day(today)),
    ).toThrow(RangeError);
  });

  it('tells the running stays that last beyond one and a half times the plan', () => {
    const initiatedSince = (on: number) =>
      onItsWay({ stageEntries: [entered('initiation', on)] }, today, 'worth a look');
    // 45 days are planned: 67.5 is the line.
    const all = computeStageHealth(
      [initiatedSince(32), initiatedSince(33), initiatedSince(99)],
      fiveStages,
      day(today),
    );
    expect(of('initiation', all).wellBeyondPlan).toEqual({ count: 1, of: 3 });
    const left = onItsWay({ stageEntries: [entered('initiation', 0), entered('growth', 90)] }, today, 'paused');
    expect(of('initiation', computeStageHealth([left], fiveStages, day(today))).wellBeyondPlan).toEqual({
      count: 0,
      of: 0,
    });
  });

  it('takes running stays as still running in the median', () => {
    const left = (after: number) =>
      onItsWay({ stageEntries: [entered('initiation', 0), entered('growth', after)] }, today, 'paused');
    const still = onItsWay({ stageEntries: [entered('initiation', 75)] }, today, 'paused');
    expect(
      of('initiation', computeStageHealth([left(20), left(40), left(60)], fiveStages, day(today))).medianDays,
    ).toBe(40);
    expect(
      of('initiation', computeStageHealth([left(20), left(40), left(60), still, still], fiveStages, day(today)))
        .medianDays,
    ).toBe(40);
    expect(
      of('initiation', computeStageHealth([left(20), left(50), left(60), still, still], fiveStages, day(today)))
        .medianDays,
    ).toBe(50);
    expect(
      of('initiation', computeStageHealth([left(20), still, still], fiveStages, day(today))).medianDays,
    ).toBeNull();
  });

  it('counts entries and exits of this calendar month, closings included', () => {
    // Day 100 is 11 April 2026; April begins on day 90.
    const pairings = [
      onItsWay({ stageEntries: [entered('initiation', 60), entered('growth', 90)] }, today, 'paused'),
      onItsWay({ stageEntries: [entered('initiation', 60), entered('growth', 89)] }, today, 'paused'),
      onItsWay({ stageEntries: [entered('growth', 20)], steps: [step('closed', 95)] }, today, null),
      onItsWay({ stageEntries: [entered('growth', 20)], steps: [step('closed', 89)] }, today, null),
    ];
    const all = computeStageHealth(pairings, fiveStages, day(today));
    expect(day(90)).toBe('2026-04-01');
    expect(of('growth', all)).toMatchObject({ n: 2, enteredThisMonth: 1, leftThisMonth: 1 });
    expect(of('initiation', all)).toMatchObject({ n: 0, enteredThisMonth: 0, leftThisMonth: 1 });
  });

  it('takes the same month of another year for another month', () => {
    const all = computeStageHealth([onItsWay(growingSince(100 - 365), today, 'paused')], fiveStages, day(today));
    expect(of('growth', all).enteredThisMonth).toBe(0);
  });
});

it('the parts add up: six counts to n, running stays to n, and all n to the pairings followed', () => {
  fc.assert(
    fc.property(fc.array(anyPairingRecord, { maxLength: 25 }), (records) => {
      const pairings = records.map((record): PairingOnItsWay => {
        const followed = isFollowed(record, healthStages, healthToday);
        const facts = gatherPairingFacts(record, calmCircumstances, healthToday);
        return {
          health: followed ? computePairingHealth(facts, defaultHealthModel, healthToday) : null,
          stays: stageStays(record, healthStages, healthToday),
        };
      });
      const all = computeStageHealth(pairings, healthStages, healthToday);
      for (const stage of all) {
        expect(healthBands.reduce((sum, band) => sum + stage.counts[band], 0)).toBe(stage.n);
        expect(stage.wellBeyondPlan.of).toBe(stage.n);
        expect(stage.stays.every((stay) => stay.days >= 0)).toBe(true);
      }
      expect(all.reduce((sum, stage) => sum + stage.n, 0)).toBe(pairings.filter((one) => one.health !== null).length);
    }),
    { numRuns: 60 },
  );
});
