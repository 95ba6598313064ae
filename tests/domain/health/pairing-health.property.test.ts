import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandStability } from '../../../src/shared/domain/health/band-stability.ts';
import { computePairingHealth, type PairingHealth } from '../../../src/shared/domain/health/compute-pairing-health.ts';
import { decidingRules } from '../../../src/shared/domain/health/decide-band.ts';
import { defaultHealthModel } from '../../../src/shared/domain/health/default-health-model.ts';
import { type HealthBand, healthBands } from '../../../src/shared/domain/health/health-band.ts';
import type { HealthModel } from '../../../src/shared/domain/health/health-model.ts';
import {
  gatherPairingFacts,
  type PairingCircumstances,
  type PairingFacts,
} from '../../../src/shared/domain/health/pairing-facts.ts';
import { addDays, type Instant, type LocalDate } from '../../../src/shared/domain/local-date.ts';
import { knownAt, type PairingRecord } from '../../../src/shared/domain/pairing.ts';
import {
  aCheckIn,
  aContact,
  aGoalEntry,
  anyCircumstances,
  anyPairingRecord,
  aSession,
  aStep,
  calmCircumstances,
  growingPairingRecord,
  healthToday,
  recordedBy,
} from '../../support/health-arbitraries.ts';

const healthOf = (
  record: PairingRecord,
  circumstances: PairingCircumstances = calmCircumstances,
  today: LocalDate = healthToday,
  model: HealthModel = defaultHealthModel,
): PairingHealth => computePairingHealth(gatherPairingFacts(record, circumstances, today), model, today);

/** Better is higher; bands that say nothing of better or worse have no rank. */
const rank = (band: HealthBand): number | null =>
  ({ 'going well': 2, 'worth a look': 1, 'needs a conversation': 0 })[band as string] ?? null;
const improves = (before: HealthBand, after: HealthBand) => {
  const [from, to] = [rank(before), rank(after)];
  return from !== null && to !== null && to > from;
};

function deepFreeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) {
    Object.freeze(value);
    for (const part of Object.values(value)) deepFreeze(part);
  }
  return value;
}

describe('the same facts give the same health', () => {
  it('whenever it is worked out, and nothing handed in is touched', () => {
    fc.assert(
      fc.property(anyPairingRecord, anyCircumstances, (record, circumstances) => {
        const once = healthOf(deepFreeze(record), deepFreeze(circumstances));
        expect(healthOf(structuredClone(record), structuredClone(circumstances))).toEqual(once);
      }),
    );
  });

  it('in whatever order the facts and the stages are handed in', () => {
    const shuffled = <Value>(values: readonly Value[]) =>
      fc.shuffledSubarray([...values], { minLength: values.length, maxLength: values.length });
    const both = anyPairingRecord.chain((record) =>
      fc
        .record({
          pairing: fc.constant(record.pairing),
          stageEntries: shuffled(record.stageEntries),
          steps: shuffled(record.steps),
          sessions: shuffled(record.sessions),
          checkIns: shuffled(record.checkIns),
          goals: shuffled(record.goals),
          commitments: shuffled(record.commitments),
          contacts: shuffled(record.contacts),
          tasks: shuffled(record.tasks),
        })
        .map((other) => [record, other] as const),
    );
    fc.assert(
      fc.property(both, anyCircumstances, ([record, other], circumstances) => {
        const turned = { ...circumstances, stages: circumstances.stages.toReversed() };
        expect(healthOf(other, turned)).toEqual(healthOf(record, circumstances));
      }),
    );
  });

  it('whatever is dated after today', () => {
    const ahead = fc.record({
      sessions: fc.array(aSession.map((one) => ({ ...one, heldOn: addDays(healthToday, 5) }))),
      steps: fc.array(aStep.map((one) => ({ ...one, on: addDays(healthToday, 1) }))),
      checkIns: fc.array(aCheckIn.map((one) => ({ ...one, givenOn: addDays(healthToday, 1) }))),
      goals: fc.array(aGoalEntry.map((one) => ({ ...one, on: addDays(healthToday, 1) }))),
      contacts: fc.array(aContact.map((one) => ({ ...one, on: addDays(healthToday, 1) }))),
    });
    fc.assert(
      fc.property(anyPairingRecord, anyCircumstances, ahead, (record, circumstances, later) => {
        const known = healthOf(record, circumstances);
        const withLater = {
          ...record,
          sessions: [...later.sessions, ...record.sessions],
          steps: [...later.steps, ...record.steps],
          checkIns: [...later.checkIns, ...record.checkIns],
          goals: [...later.goals, ...record.goals],
          contacts: [...later.contacts, ...record.contacts],
        };
        expect(healthOf(withLater, circumstances)).toEqual(known);
      }),
    );
  });
});

it('every pairing has exactly one band, decided by one named rule, with figures in their range', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(anyPairingRecord, anyCircumstances, (record, circumstances) => {
      const health = healthOf(record, circumstances);
      expect(healthBands.filter((band) => band === health.band)).toHaveLength(1);
      expect(decidingRules).toContain(health.decidedBy);
      for (const figure of [health.score, health.coverage]) {
        if (figure === null) continue;
        expect(figure).toBeGreaterThanOrEqual(0);
        expect(figure).toBeLessThanOrEqual(100 + 1e-9);
      }
      seen.add(health.decidedBy);
    }),
    { numRuns: 1500, seed: 7 },
  );
  expect([...seen].sort()).toEqual([...decidingRules].sort());
});

it('the parts add up: contributions over counted weights make the score, known over due weight the coverage', () => {
  fc.assert(
    fc.property(anyPairingRecord, anyCircumstances, (record, circumstances) => {
      const health = healthOf(record, circumstances);
      expect(health.signals.map((one) => one.id)).toEqual(
        defaultHealthModel.signals[health.stageKind].map((rule) => rule.id),
      );
      const known = health.signals.filter((one) => one.state === 'known');
      const due = health.signals.filter((one) => one.state !== 'not due');
      const total = (figures: (number | null)[]) => figures.reduce<number>((sum, figure) => sum + (figure ?? 0), 0);
      for (const one of health.signals) {
        expect(one.value === null).toBe(one.state !== 'known');
        expect(one.contribution === null).toBe(one.state !== 'known');
        if (one.state === 'known') expect(one.countedWeight).toBeLessThanOrEqual(one.weight);
        else expect(one.countedWeight).toBe(one.weight);
      }
      if (health.score !== null) {
        const counted = total(known.map((one) => one.countedWeight));
        expect((100 * total(known.map((one) => one.contribution))) / counted).toBeCloseTo(health.score, 9);
      }
      if (health.coverage !== null) {
        const share = total(known.map((one) => one.weight)) / total(due.map((one) => one.weight));
        expect(100 * share).toBeCloseTo(health.coverage, 9);
      }
    }),
  );
});

it('a session dated today never lowers the score of a growing pairing', () => {
  fc.assert(
    fc.property(growingPairingRecord, aSession, (record, session) => {
      const before = healthOf(record);
      const after = healthOf({ ...record, sessions: [...record.sessions, { ...session, heldOn: healthToday }] });
      if (before.score !== null) expect(after.score ?? -1).toBeGreaterThanOrEqual(before.score - 1e-9);
    }),
    { numRuns: 500 },
  );
});

describe('the loss of recency never improves the band', () => {
  it('when the last meeting and the last report lie further back', () => {
    const older = (day: LocalDate | null, days: number) => (day === null ? null : addDays(day, -days));
    fc.assert(
      fc.property(growingPairingRecord, fc.nat(200), (record, days) => {
        const facts = gatherPairingFacts(record, calmCircumstances, healthToday);
        const aged: PairingFacts = {
          ...facts,
          lastMetOn: older(facts.lastMetOn, days),
          lastReportOn: older(facts.lastReportOn, days),
        };
        const before = computePairingHealth(facts, defaultHealthModel, healthToday);
        const after = computePairingHealth(aged, defaultHealthModel, healthToday);
        expect(improves(before.band, after.band)).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it('when days pass and nothing is told, from a stage just entered with an old report to long after', () => {
    const quiet = growingPairingRecord.map((record) => ({
      ...record,
      // Answers that fade are another matter: with a poor answer forgotten, the rest may well look better.
      checkIns: record.checkIns.map((one) => ({
        ...one,
        quality: null,
        goalsMoving: one.goalsMoving === false ? null : one.goalsMoving,
      })),
    }));
    fc.assert(
      fc.property(quiet, (record) => {
        const ahead = (day: LocalDate) => day > healthToday;
        const settled = {
          ...record,
          sessions: record.sessions.filter((one) => !ahead(one.heldOn)),
          checkIns: record.checkIns.filter(
            ({ givenOn, metOn, notMetSince }) =>
              ![givenOn, metOn, notMetSince].some((day) => day !== null && ahead(day)),
          ),
          goals: record.goals.filter(({ on }) => !ahead(on)),
          contacts: record.contacts.filter(({ on }) => !ahead(on)),
        };
        let before: HealthBand | null = null;
        let known = new Set<string>();
        for (let days = 0; days <= 200; days += 1) {
          const health = healthOf(settled, calmCircumstances, addDays(healthToday, days));
          const knownNow = new Set<string>(health.signals.filter((one) => one.state === 'known').map((one) => one.id));
          // A signal that only now comes due, as the first meeting to be expected does, is not recency being lost.
          if (![...knownNow].every((id) => known.has(id))) before = null;
          known = knownNow;
          // Too little is known at first where no meeting was to be expected yet; that is not recency being lost either.
          if (before !== null) expect(improves(before, health.band)).toBe(false);
          if (rank(health.band) !== null) before = health.band;
        }
      }),
      { numRuns: 60 },
    );
  });
});

it('making one thing unknown never raises coverage', () => {
  type Forget = (facts: PairingFacts) => PairingFacts;
  const ways: Forget[] = [
    (facts) => ({ ...facts, quality: { ...facts.quality, mentor: null } }),
    (facts) => ({ ...facts, quality: { ...facts.quality, mentee: null } }),
    (facts) => ({ ...facts, goalsMovedOn: null, goalsStoodStillOn: null }),
    (facts) => ({ ...facts, lastMetOn: null }),
    (facts) => ({ ...facts, startedOn: null }),
    (facts) => ({ ...facts, startedOn: null, plannedEnd: null }),
    (facts) => ({ ...facts, fit: { mentor: null, mentee: facts.fit.mentee } }),
    (facts) => ({ ...facts, fit: { mentor: null, mentee: null } }),
    (facts) => ({ ...facts, menteeRegisteredOn: null }),
  ];
  let fell = 0;
  fc.assert(
    fc.property(anyPairingRecord, anyCircumstances, fc.constantFrom(...ways), (record, circumstances, forget) => {
      const facts = gatherPairingFacts(record, circumstances, healthToday);
      const before = computePairingHealth(facts, defaultHealthModel, healthToday).coverage;
      const after = computePairingHealth(forget(facts), defaultHealthModel, healthToday).coverage;
      if (before === null || after === null) return;
      expect(after).toBeLessThanOrEqual(before + 1e-9);
      if (after < before) fell += 1;
    }),
    { numRuns: 1000, seed: 3 },
  );
  expect(fell).toBeGreaterThan(50);
});

it('multiplying all weights by one factor changes nothing', () => {
  const factor = fc.oneof(fc.constantFrom(0.1, 3, 1 / 3, 7, 1e6), fc.double({ min: 1e-3, max: 1e3, noNaN: true }));
  fc.assert(
    fc.property(anyPairingRecord, anyCircumstances, factor, (record, circumstances, times) => {
      const scaled = <Rule extends { weight: number }>(rules: readonly Rule[]) =>
        rules.map((rule) => ({ ...rule, weight: rule.weight * times }));
      const { contemplation, initiation, growth, decline, redefinition } = defaultHealthModel.signals;
      const model: HealthModel = {
        ...defaultHealthModel,
        signals: {
          contemplation: scaled(contemplation),
          initiation: scaled(initiation),
          growth: scaled(growth),
          decline: scaled(decline),
          redefinition: scaled(redefinition),
        },
      };
      const plain = healthOf(record, circumstances);
      const other = healthOf(record, circumstances, healthToday, model);
      expect([other.band, other.decidedBy, other.reason]).toEqual([plain.band, plain.decidedBy, plain.reason]);
      expect(other.score ?? -1).toBeCloseTo(plain.score ?? -1, 6);
      expect(other.coverage ?? -1).toBeCloseTo(plain.coverage ?? -1, 6);
      expect(bandStability(other, model).survives).toBe(bandStability(plain, defaultHealthModel).survives);
    }),
    { numRuns: 300 },
  );
});

it('a past day is worked out unchanged after later corrections', () => {
  const correctedAt = '2027-07-15T09:00:00.000Z' as Instant;
  fc.assert(
    fc.property(
      anyPairingRecord,
      anyCircumstances,
      fc.array(aSession, { maxLength: 3 }),
      fc.array(aStep, { maxLength: 3 }),
      fc.array(aGoalEntry, { maxLength: 3 }),
      fc.infiniteStream(fc.boolean()),
      (record, circumstances, sessions, steps, goals, draw) => {
        const correct = <Fact extends { supersededAt: Instant | null }>(facts: readonly Fact[]) =>
          facts.map((fact) => (draw.next().value ? { ...fact, supersededAt: correctedAt } : fact));
        const typedIn = <Fact>(facts: readonly Fact[]) => facts.map((fact) => ({ ...fact, recordedAt: correctedAt }));
        const corrected: PairingRecord = {
          pairing: record.pairing,
          stageEntries: correct(record.stageEntries),
          steps: [...correct(record.steps), ...typedIn(steps)],
          sessions: [...typedIn(sessions), ...correct(record.sessions)],
          checkIns: correct(record.checkIns),
          goals: [...correct(record.goals), ...typedIn(goals)],
          commitments: correct(record.commitments),
          contacts: correct(record.contacts),
          tasks: correct(record.tasks),
        };
        expect(healthOf(knownAt(corrected, recordedBy), circumstances)).toEqual(healthOf(record, circumstances));
      },
    ),
  );
});

it('every word a person can read is calm: no blame, no alarm', () => {
  const banned = /overdue|failing|at risk|inactive|bad match|violated|\bscore|\bfault|!|undefined|NaN|null/i;
  fc.assert(
    fc.property(anyPairingRecord, anyCircumstances, (record, circumstances) => {
      const health = healthOf(record, circumstances);
      expect(health.reason).toMatch(/^[A-Z].*\.$/);
      for (const words of [health.reason, ...health.signals.flatMap((one) => [one.label, one.said])]) {
        expect(words).not.toMatch(banned);
        expect(words).not.toBe('');
      }
    }),
    { numRuns: 500 },
  );
});
