import { describe, expect, it } from 'vitest';
import { askedSentence, askedStanding } from '../../../src/renderer/features/matching/asked-words.ts';
import { localDate } from '../../../src/shared/domain/local-date.ts';
import type { AskedRow } from '../../../src/shared/ipc/routes/matching-answers.ts';

const row = (known: Partial<AskedRow>): AskedRow => ({
  pairingId: 'one' as never,
  menteeName: 'Cy',
  mentorName: 'Ada',
  two: [
    { id: 'cy' as never, name: 'Cy' },
    { id: 'ada' as never, name: 'Ada' },
  ],
  askedFor: 'today',
  yesSince: { mentee: null, mentor: null },
  ...known,
});

describe('words for the asking of both sides', () => {
  it('says who has answered and who is still to be asked', () => {
    const day = localDate('2026-11-02');
    expect(askedStanding(row({}))).toBe('Both are still to be asked.');
    expect(askedStanding(row({ yesSince: { mentee: day, mentor: null } }))).toBe(
      'Cy said yes on 2 Nov 2026; Ada is still to be asked.',
    );
    expect(askedStanding(row({ yesSince: { mentee: null, mentor: day } }))).toBe(
      'Ada said yes on 2 Nov 2026; Cy is still to be asked.',
    );
  });

  it('sums up all pairs of a cohort, leaving out what there is none of', () => {
    expect(askedSentence({ total: 28, withOneYes: 3, ofToday: 0 })).toBe(
      '28 pairs are being asked: 3 with one yes. A pairing begins with the second yes.',
    );
    expect(askedSentence({ total: 5, withOneYes: 3, ofToday: 1 })).toBe(
      '5 pairs are being asked: 3 with one yes and 1 accepted today. A pairing begins with the second yes.',
    );
    expect(askedSentence({ total: 1, withOneYes: 0, ofToday: 0 })).toBe(
      '1 pair is being asked. A pairing begins with the second yes.',
    );
    expect(askedSentence({ total: 0, withOneYes: 0, ofToday: 0 })).toBe('Everybody has answered.');
  });
});
