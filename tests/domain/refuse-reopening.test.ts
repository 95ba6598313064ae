import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PairingId } from '../../src/shared/domain/ids.ts';
import { localDate } from '../../src/shared/domain/local-date.ts';
import type { Pairing } from '../../src/shared/domain/pairing.ts';
import type { PairingsOnADay } from '../../src/shared/domain/pairing-standing.ts';
import { refuseReopening, reopenedPairings } from '../../src/shared/domain/refuse-reopening.ts';
import { aPairingRecord } from '../support/a-pairing-record.ts';

interface Told {
  readonly mentor: string;
  readonly mentee: string;
  readonly hasEnded: boolean;
}

/** Pairings numbered in order. */
function standing(told: readonly Told[]): PairingsOnADay {
  const { pairing } = aPairingRecord();
  const pairings = told.map(
    ({ mentor, mentee }, at): Pairing => ({
      ...pairing,
      id: `${at}` as PairingId,
      mentorId: mentor as never,
      menteeId: mentee as never,
    }),
  );
  const standings = told.map(({ hasEnded }) => ({
    startedOn: null,
    endedOn: hasEnded ? localDate('2026-10-01') : null,
    wasDeclined: false,
    asksAgain: false,
    agreesAnew: false,
  }));
  return { pairings, standings: new Map(standings.map((one, at) => [`${at}` as PairingId, one])) };
}

const [live, ended] = [{ hasEnded: false }, { hasEnded: true }];
const refused = (told: readonly Told[], mentorCapacity: number) => {
  const after = standing(told);
  return refuseReopening(after.pairings[0] as Pairing, { mentorCapacity }, after);
};

describe('reopening a pairing that had ended', () => {
  const pair = { mentor: 'Ada', mentee: 'Ben', ...live };

  it('is refused when the places of its mentor have been given to others, and not for the place it had itself', () => {
    expect(refused([pair], 1)).toBeNull();
    expect(refused([pair, { mentor: 'Ada', mentee: 'Cy', ...live }], 1)).toContain('given to others');
    expect(refused([pair, { mentor: 'Ada', mentee: 'Cy', ...live }], 2)).toBeNull();
    expect(
      refused([pair, { mentor: 'Ada', mentee: 'Cy', ...ended }, { mentor: 'Dee', mentee: 'Cy', ...live }], 1),
    ).toBeNull();
  });

  it('is refused when the two have another pairing by now, whatever room there is', () => {
    expect(refused([pair, { mentor: 'Ada', mentee: 'Ben', ...live }], 9)).toContain('another pairing');
    expect(refused([pair, { mentor: 'Ada', mentee: 'Ben', ...ended }], 9)).toBeNull();
  });

  it('tells the pairings that had ended and hold a place again from those that are new, and from all others', () => {
    const [before, after] = [
      standing([{ ...pair, ...ended }, pair, { ...pair, ...ended }, pair]),
      standing([pair, pair, { ...pair, ...ended }, { ...pair, ...ended }, pair]),
    ];
    expect(reopenedPairings(before, after).map(({ id }) => id)).toEqual(['0']);
  });

  it('never leaves a mentor with more than their places when each of several reopened at once is allowed', () => {
    const aPair = fc.record({
      mentor: fc.constantFrom('Ada', 'Dee'),
      mentee: fc.constantFrom('Ben', 'Cy', 'Eve', 'Fay'),
      was: fc.boolean(),
      is: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(aPair, { maxLength: 6 }), fc.integer({ min: 0, max: 3 }), (told, mentorCapacity) => {
        const before = standing(told.map(({ was, ...one }) => ({ ...one, hasEnded: was })));
        const after = standing(told.map(({ is, ...one }) => ({ ...one, hasEnded: is })));
        const reopened = reopenedPairings(before, after);
        if (reopened.some((one) => refuseReopening(one, { mentorCapacity }, after) !== null)) return;
        for (const { mentorId, menteeId } of reopened) {
          const held = after.pairings.filter(
            (one) => one.mentorId === mentorId && after.standings.get(one.id)?.endedOn === null,
          );
          expect(held.length).toBeLessThanOrEqual(mentorCapacity);
          expect(held.filter((one) => one.menteeId === menteeId)).toHaveLength(1);
        }
      }),
      { numRuns: 300 },
    );
  });
});
