import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Concern,
  concernCategories,
  concernKnownAt,
  concernSeverities,
  concernStatuses,
  earliestReview,
  openConcernsOn,
} from '../../src/shared/domain/concern.ts';
import { refuseConcernChange, refuseNewConcern } from '../../src/shared/domain/concern-rules.ts';
import { addDays, type Instant, type LocalDate, localDate } from '../../src/shared/domain/local-date.ts';
import { aPairing, day as pairingDay } from './health/a-pairing.ts';

const start = localDate('2026-01-01');
const anyDay = fc.nat(200).map((days) => addDays(start, days));
const evening = (day: LocalDate) => `${day}T20:00:00.000Z` as Instant;

/** A concern written down some days after it was opened, and closed or not. */
const anyConcern: fc.Arbitrary<Concern> = fc
  .record({
    openedOn: anyDay,
    recordedAfter: fc.nat(20),
    closedAfter: fc.option(fc.nat(60)),
    closingRecordedAfter: fc.nat(20),
    status: fc.constantFrom(...concernStatuses.filter((one) => one !== 'closed')),
    nextReviewOn: fc.option(anyDay),
  })
  .map(({ openedOn, recordedAfter, closedAfter, closingRecordedAfter, status, nextReviewOn }) => {
    const recordedOn = addDays(openedOn, recordedAfter);
    const closedOn = closedAfter === null ? null : addDays(openedOn, closedAfter);
    return {
      id: 'c' as never,
      pairingId: 'p' as never,
      openedOn,
      status: closedOn === null ? status : 'closed',
      nextReviewOn: closedOn === null ? nextReviewOn : null,
      closedOn,
      recordedAt: evening(recordedOn),
      closingRecordedAt:
        closedOn === null
          ? null
          : evening(addDays(closedOn > recordedOn ? closedOn : recordedOn, closingRecordedAfter)),
    };
  });

describe('a concern on a past day', () => {
  it('is open there or not whatever was recorded afterwards, its closing among it', () => {
    fc.assert(
      fc.property(anyConcern, anyDay, fc.nat(40), (concern, on, later) => {
        const at = evening(on);
        const openAsKnown = (one: Concern) => {
          const known = concernKnownAt(one, at);
          return known !== null && openConcernsOn([known], on).length > 0;
        };
        const beforeClosing: Concern = { ...concern, status: 'open', closedOn: null, closingRecordedAt: null };
        const closedLater: Concern = {
          ...beforeClosing,
          status: 'closed',
          closedOn: concern.openedOn,
          closingRecordedAt: evening(addDays(on, 1 + later)),
        };
        expect(openAsKnown(closedLater)).toBe(openAsKnown(beforeClosing));
      }),
    );
  });

  it('is not known before it was written down, and counts from the day it was opened to the day it was closed', () => {
    fc.assert(
      fc.property(anyConcern, anyDay, (concern, on) => {
        const known = concernKnownAt(concern, evening(on));
        expect(known === null).toBe(concern.recordedAt > evening(on));
        const isOpen = openConcernsOn([concern], on).length > 0;
        expect(isOpen).toBe(on >= concern.openedOn && (concern.closedOn === null || on < concern.closedOn));
      }),
    );
  });
});

it('asks for another look on the first of the days that the concerns name, in whatever order they come', () => {
  fc.assert(
    fc.property(fc.array(anyConcern, { maxLength: 5 }), (concerns) => {
      const first = earliestReview(concerns);
      expect(first).toBe(earliestReview(concerns.toReversed()));
      const days = concerns.flatMap(({ nextReviewOn }) => (nextReviewOn === null ? [] : [nextReviewOn]));
      expect(first === null).toBe(days.length === 0);
      for (const day of days) expect(first !== null && first <= day).toBe(true);
    }),
  );
});

describe('what is said of a concern', () => {
  const record = aPairing({});
  const today = pairingDay(60);
  const said = {
    openedOn: pairingDay(50),
    status: 'open' as const,
    nextReviewOn: null,
    closedOn: null,
    category: 'other' as const,
    severity: 'light' as const,
    referredTo: null,
    text: null,
  };
  const kept: Concern = {
    ...said,
    id: 'c' as never,
    pairingId: 'p' as never,
    recordedAt: evening(said.openedOn),
    closingRecordedAt: null,
  };

  it('is refused with a text for a personal matter, and for no other category', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...concernCategories),
        fc.constantFrom(...concernSeverities),
        (category, severity) => {
          const refusal = refuseNewConcern(record, { ...said, category, severity, text: 'What was said' }, today);
          expect(refusal?.field ?? null).toBe(category === 'personal matter' ? 'text' : null);
          expect(refuseConcernChange(kept, { ...said, category, text: 'What was said' }, today)?.field ?? null).toBe(
            category === 'personal matter' ? 'text' : null,
          );
          expect(refuseNewConcern(record, { ...said, category, severity }, today)).toBeNull();
        },
      ),
    );
  });

  it('is refused before the pairing, on a day to come, and with a review in the past', () => {
    const field = (changed: Partial<typeof said> | { nextReviewOn: LocalDate }) =>
      refuseNewConcern(record, { ...said, ...changed }, today)?.field ?? null;
    expect(field({ openedOn: pairingDay(61) })).toBe('openedOn');
    expect(field({ openedOn: pairingDay(-1) })).toBe('openedOn');
    expect([field({ nextReviewOn: pairingDay(59) }), field({ nextReviewOn: today })]).toEqual(['nextReviewOn', null]);
  });

  it('may be edited although its review day has passed, and is refused a closing before it began or after today', () => {
    const due = { ...kept, nextReviewOn: pairingDay(55) };
    expect(refuseConcernChange(due, { ...said, nextReviewOn: pairingDay(55) }, today)).toBeNull();
    expect(refuseConcernChange(due, { ...said, nextReviewOn: pairingDay(56) }, today)?.field).toBe('nextReviewOn');
    const closed = (on: number) =>
      refuseConcernChange(kept, { ...said, status: 'closed', closedOn: pairingDay(on) }, today)?.field ?? null;
    expect([closed(49), closed(50), closed(60), closed(61)]).toEqual(['closedOn', null, null, 'closedOn']);
  });

  it('is referred only to somebody', () => {
    expect(refuseNewConcern(record, { ...said, status: 'referred' } as never, today)?.field).toBe('referredTo');
    expect(refuseNewConcern(record, { ...said, status: 'referred', referredTo: 'HR' } as never, today)).toBeNull();
  });
});
