import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Agreeing,
  agreedLength,
  agreedRhythms,
  agreedTogether,
  agreementOf,
  agreementPoints,
  stepsOfAgreeing,
  supportLevelOf,
  takenBackWithAgreed,
} from '../../src/shared/domain/agreement.ts';
import { addDays, type Instant, localDate } from '../../src/shared/domain/local-date.ts';
import type { PairingStep } from '../../src/shared/domain/pairing.ts';
import { refuseAgreeing } from '../../src/shared/domain/refuse-agreeing.ts';
import { aPairingRecord } from '../support/a-pairing-record.ts';

const today = localDate('2026-11-16');
const { pairing } = aPairingRecord();
const asked = (told: Partial<Agreeing>): Agreeing => ({
  on: today,
  points: agreementPoints,
  cadenceDays: 14,
  medium: 'video',
  plannedLengthDays: null,
  ...told,
});

/** The record after talks one after another, each recorded in one go. */
function recorded(talks: readonly Agreeing[], before: readonly PairingStep[] = []): readonly PairingStep[] {
  return talks.reduce<readonly PairingStep[]>((steps, talk, at) => {
    const fact = { pairingId: pairing.id, supersededAt: null, side: null };
    const recordedAt = `2026-12-01T10:00:${String(at).padStart(2, '0')}.000Z` as Instant;
    const made = stepsOfAgreeing(steps, talk).map((step, index) => ({
      ...fact,
      ...step,
      recordedAt,
      id: `talk-${at}-${index}`,
    }));
    return [...steps, ...made];
  }, before);
}
const step = (kind: PairingStep['kind'], on: string, value: string | null): PairingStep => ({
  id: `${kind} ${on} ${value}`,
  pairingId: pairing.id,
  recordedAt: `${on}T09:00:00.000Z` as Instant,
  supersededAt: null,
  kind,
  side: null,
  on: localDate(on),
  value,
});
const talks = fc.array(
  fc
    .record({
      daysAgo: fc.integer({ min: 0, max: 60 }),
      points: fc.subarray([...agreementPoints], { minLength: 1 }),
      cadenceDays: fc.integer({ min: 1, max: 365 }),
      plannedLengthDays: fc.option(fc.integer({ min: 14, max: 3650 })),
    })
    .map(({ daysAgo, ...told }) => asked({ ...told, on: addDays(today, -daysAgo) })),
  { maxLength: 6 },
);

describe('an agreement', () => {
  it('is recorded exactly when its last point is agreed, once, on the day of the last point', () => {
    fc.assert(
      fc.property(talks, (told) => {
        const steps = recorded(told);
        const whole = steps.filter(({ kind }) => kind === 'agreement recorded');
        const { points, recordedOn } = agreementOf(steps);
        const isComplete = points.every(({ agreedOn }) => agreedOn !== null);
        expect(whole).toHaveLength(isComplete ? 1 : 0);
        expect(recordedOn !== null).toBe(isComplete);
        // Points agreed anew later leave the day on which it was complete as it is.
        if (told.length === 1 && isComplete) expect(recordedOn).toBe(told[0]?.on);
      }),
    );
  });

  it('counts as a whole where only that it was made is recorded, and a point agreed since has a day of its own', () => {
    const old = step('agreement recorded', '2026-10-01', null);
    expect(agreementOf([old]).points.every((one) => one.agreedOn === '2026-10-01' && one.asAWhole)).toBe(true);
    const later = recorded([asked({ points: ['rhythm'] })], [old]);
    expect(agreementOf(later).points[0]).toEqual({ point: 'rhythm', agreedOn: today, asAWhole: false });
    expect(later.filter(({ kind }) => kind === 'agreement recorded')).toHaveLength(1);
  });

  it('keeps what was settled: rhythm, way of meeting, length', () => {
    const steps = recorded([asked({}), asked({ points: ['rhythm'], cadenceDays: 21 })]);
    expect(agreedRhythms(pairing, steps).map(({ cadenceDays }) => cadenceDays)).toEqual([30, 14, 21]);
    expect(agreementOf(steps).medium).toBe('video');
    expect(agreedLength(pairing, steps)).toBeNull();
    expect(agreedLength(pairing, [])).toBe(270);
    expect(agreedLength(pairing, [...steps, step('length agreed', '2026-12-24', 'for ever')])).toBeNull();
  });

  it('taken back goes as it came: every talk away, and nothing of it counts any more', () => {
    fc.assert(
      fc.property(talks, fc.nat(), (told, draw) => {
        const steps = recorded(told);
        if (steps.length === 0) return;
        const gone = takenBackWithAgreed(steps, steps[draw % steps.length]?.id ?? '');
        const left = steps.filter(({ id }) => !gone.includes(id));
        const { points, recordedOn } = agreementOf(left);
        // Complete only as long as every point stands.
        const own = left.filter(({ kind }) => kind !== 'agreement recorded');
        if (recordedOn !== null) {
          expect(agreementOf(own).points.every(({ agreedOn }) => agreedOn !== null)).toBe(true);
        } else expect(points.length).toBe(agreementPoints.length);
        // Whole talks go, never half of one.
        for (const together of agreedTogether(left)) {
          const same = steps.filter(({ recordedAt }) => recordedAt === together[0]?.recordedAt);
          expect(same.filter(({ id }) => gone.includes(id)).every(({ kind }) => kind === 'agreement recorded')).toBe(
            true,
          );
        }
      }),
    );
  });

  it('recorded by hand as a whole stays when a point agreed beside it is taken back', () => {
    const steps = recorded([asked({ points: ['rhythm'] })], [step('agreement recorded', '2026-10-01', null)]);
    expect(takenBackWithAgreed(steps, 'talk-0-0')).toEqual(['talk-0-0']);
  });
});

describe('what cannot be noted as agreed', () => {
  const refused = (told: Partial<Agreeing>) => refuseAgreeing(aPairingRecord(), asked(told), today)?.field;
  it('is nothing at all, a way of meeting nobody named, a day to come or one before the pairing', () => {
    expect(refused({ points: [] })).toBe('points');
    expect(refused({ medium: null })).toBe('medium');
    expect(refused({ medium: null, points: ['rhythm'] })).toBeUndefined();
    expect(refused({ on: addDays(today, 1) })).toBe('on');
    expect(refused({ on: localDate('2026-08-31') })).toBe('on');
    expect(refused({})).toBeUndefined();
  });

  it('is anything after the closing', () => {
    const closed = aPairingRecord({ steps: [step('closed', '2026-11-01', 'goals met')] });
    expect(refuseAgreeing(closed, asked({ on: localDate('2026-11-02') }), today)?.sentence).toContain('closed');
    expect(refuseAgreeing(closed, asked({ on: localDate('2026-11-01') }), today)).toBeNull();
  });
});

it('support is usual until something else is said, and then what was said last', () => {
  expect(supportLevelOf([])).toBe('usual');
  const light = step('support level set', '2026-10-01', 'light');
  expect(supportLevelOf([step('support level set', '2026-10-05', 'close'), light])).toBe('close');
  expect(supportLevelOf([light])).toBe('light');
});
