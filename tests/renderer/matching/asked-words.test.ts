import { describe, expect, it } from 'vitest';
import { askedSentence, askedStanding } from '../../../src/renderer/features/matching/asked-words.ts';
import { localDate } from '../../../src/shared/domain/local-date.ts';
import type { AskedRow } from '../../../src/shared/ipc/routes/matching-answers.ts';

const row = (known: Partial<AskedRow>): AskedRow => ({
  pairingId: 'one' as never,
  menteeName: 'Cy',
  mentorName: 'Ada',
  state: 'being asked',
  yesSince: { mentee: null, mentor: null },
  ...known,
});
const yes = (mentee: string | null, mentor: string | null): AskedRow['yesSince'] => ({
  mentee: mentee === null ? null : localDate(mentee),
  mentor: mentor === null ? null : localDate(mentor),
});

describe('words for the asking of both sides', () => {
  it('says who has answered and who is still to be asked', () => {
    expect(askedStanding(row({}))).toBe('Both are still to be asked.');
    expect(askedStanding(row({ yesSince: yes('2026-11-02', null) }))).toBe(
      'Cy said yes on 2 Nov 2026; Ada is still to be asked.',
    );
    expect(askedStanding(row({ yesSince: yes(null, '2026-11-02') }))).toBe(
      'Ada said yes on 2 Nov 2026; Cy is still to be asked.',
    );
    expect(askedStanding(row({ state: 'agreed', yesSince: yes('2026-11-12', '2026-11-02') }))).toBe(
      'Both have said yes, the second on 12 Nov 2026.',
    );
  });

  it('names nobody where it did not come to a pairing', () => {
    expect(askedStanding(row({ state: 'not to be' }), true)).toContain('Both are free again');
    const said = askedStanding(row({ state: 'not to be' }));
    expect(said).not.toMatch(/Cy|Ada/);
    expect(said).toContain('that is fine');
  });

  it('sums up all pairs of a run, leaving out what there is none of', () => {
    const counts = { 'being asked': 2, agreed: 1, 'not to be': 1, closed: 0 };
    expect(askedSentence(counts)).toBe(
      '1 pair with a yes from both, 2 pairs still being asked and 1 pair that did not come to be.',
    );
    expect(askedSentence({ 'being asked': 1, agreed: 0, 'not to be': 0, closed: 0 })).toBe('1 pair still being asked.');
  });
});
