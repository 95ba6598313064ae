import { describe, expect, it } from 'vitest';
import { createReportingLines } from '../../src/shared/domain/matching/reporting-lines.ts';
import { type PairingQuestion, refusePairing } from '../../src/shared/domain/pairing-eligibility.ts';
import { remainingNeed } from '../../src/shared/domain/remaining-need.ts';
import { aPairingRecord } from '../support/a-pairing-record.ts';
import { aPerson } from '../support/a-person.ts';

const mentor = aPerson({ givenName: 'Ada', mentorCapacity: 1, manager: { kind: 'none' } });
const mentee = aPerson({ givenName: 'Ben', manager: { kind: 'none' } });
const question: PairingQuestion = {
  mentor,
  mentee,
  lines: createReportingLines([mentor, mentee]),
  live: [],
  keptApartFor: null,
  isLocked: false,
};
const pairing = { ...aPairingRecord().pairing, mentorId: mentor.id, menteeId: aPerson().id };

describe('pairing two people', () => {
  it('is possible when nothing stands against it', () => {
    expect(refusePairing(question)).toBeNull();
  });

  it('is refused beyond what the mentor offered and for people kept apart, unless they were locked knowingly', () => {
    expect(refusePairing({ ...question, live: [pairing] })).toContain('as many mentees as they chose');
    expect(refusePairing({ ...question, keptApartFor: 'they asked' })).toContain('they asked');
    expect(refusePairing({ ...question, live: [pairing], keptApartFor: 'they asked', isLocked: true })).toBeNull();
  });

  it('is never possible inside a reporting line, twice over, or with oneself, locked or not', () => {
    const below = { ...mentee, manager: { kind: 'person', id: mentor.id } } as const;
    const lines = createReportingLines([mentor, below]);
    for (const isLocked of [false, true]) {
      expect(refusePairing({ ...question, mentee: below, lines, isLocked })).toContain('reporting line');
      expect(refusePairing({ ...question, live: [{ ...pairing, menteeId: mentee.id }], isLocked })).toContain(
        'already',
      );
      expect(refusePairing({ ...question, mentee: mentor, isLocked })).toContain('themself');
    }
  });
});

describe('how long a mentee waits', () => {
  const made = { ...pairing, menteeId: mentee.id };

  it('ends with a pairing, also one that has ended since, and begins anew after a decline or the wish for another', () => {
    expect(remainingNeed(mentee, [], new Set())).toBe(1);
    expect(remainingNeed(mentee, [made], new Set())).toBe(0);
    expect(remainingNeed(mentee, [made], new Set([made.id]))).toBe(1);
    expect(remainingNeed({ ...mentee, menteeNeed: 2 }, [made], new Set())).toBe(1);
  });

  it('is not shortened by somebody else’s pairing', () => {
    expect(remainingNeed(mentee, [pairing], new Set())).toBe(1);
  });
});
