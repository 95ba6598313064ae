import fc from 'fast-check';
import { expect, it } from 'vitest';
import { refuseCorrection } from '../../src/shared/domain/entry-rules.ts';
import { inDayOrder } from '../../src/shared/domain/health/newest-fact.ts';
import { pausedSpans, unpausedDays } from '../../src/shared/domain/health/paused-spans.ts';
import { stageStays } from '../../src/shared/domain/health/stage-stays.ts';
import type { Instant } from '../../src/shared/domain/local-date.ts';
import { knownNow, type PairingRecord } from '../../src/shared/domain/pairing.ts';
import { aPairing, day, entered, fiveStages, step } from './health/a-pairing.ts';

const stageIds = fiveStages.map(({ id }) => id);
const today = 120;
const correction = fc.record({
  which: fc.option(fc.nat(5)),
  stage: fc.nat(4),
  on: fc.integer({ min: -2, max: today + 2 }),
});

/** Corrects as the service does: what stood there is superseded, and the new entry is recorded last. */
function correct(
  record: PairingRecord,
  at: number,
  { which, stage, on }: { which: number | null; stage: number; on: number },
) {
  const now = knownNow(record);
  const factId = which === null ? null : (now.stageEntries[which % now.stageEntries.length]?.id ?? null);
  const stageId = stageIds[stage]!;
  if (refuseCorrection(now, { factId, stageId, on: day(on), reason: null }, (id) => id, stageIds, day(today)))
    return null;
  const recordedAt = `2027-01-01T00:00:${String(at).padStart(2, '0')}.000Z` as Instant;
  const made = { ...now.stageEntries[0]!, id: `correction-${at}`, recordedAt, stageId, enteredOn: day(on) };
  const kept = record.stageEntries.map((entry) =>
    entry.id === factId ? { ...entry, supersededAt: recordedAt } : entry,
  );
  return { factId, made, record: { ...record, stageEntries: inDayOrder([...kept, made], (entry) => entry.enteredOn) } };
}

it('after any run of corrections the entries stand in order, no two alike in a row, and paused days count on no clock', () => {
  let taken = 0;
  fc.assert(
    fc.property(fc.array(correction, { maxLength: 12 }), (corrections) => {
      const steps = [step('paused', 30), step('resumed', 41), step('paused', 70), step('resumed', 75)];
      let record = aPairing({
        stageEntries: [entered('contemplation', 0), entered('initiation', 20), entered('growth', 60)],
        steps,
      });
      for (const [at, asked] of corrections.entries()) {
        const before = knownNow(record).stageEntries.map(({ id }) => id);
        const made = correct(record, at, asked);
        if (made === null) continue;
        taken += 1;
        record = made.record;
        const now = knownNow(record).stageEntries;
        // An entry put right stays in its place among the others.
        if (made.factId !== null) {
          expect(now.map(({ id }) => (id === made.made.id ? made.factId : id))).toEqual(before);
        }
        expect(now.every((entry, place) => entry.stageId !== now[place - 1]?.stageId)).toBe(true);
        expect(now.every(({ enteredOn }) => enteredOn >= day(0) && enteredOn <= day(today))).toBe(true);
        const days = stageStays(knownNow(record), fiveStages, day(today)).reduce((sum, stay) => sum + stay.days, 0);
        expect(days).toBe(unpausedDays(now[0]!.enteredOn, day(today), pausedSpans(steps)));
      }
    }),
  );
  expect(taken).toBeGreaterThan(100);
});
