import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PersonId } from '../../../src/shared/domain/ids.ts';
import { type SaidForMatching, tellSaid } from '../../../src/shared/domain/matching/tell-said.ts';
import { readKeptRequest } from '../../../src/shared/ipc/routes/matching.ts';

const usual = readKeptRequest(null) as SaidForMatching;
const names: Readonly<Record<string, string>> = { mei: 'Mei Ito', tom: 'Tom Berg', zed: 'Zed Hall' };
const nameOf = (id: PersonId) => names[id] ?? '';
const pair = (menteeId: string, mentorId: string) => ({
  menteeId: menteeId as PersonId,
  mentorId: mentorId as PersonId,
});
const tell = (before: Partial<SaidForMatching>, after: Partial<SaidForMatching>) =>
  tellSaid({ ...usual, ...before }, { ...usual, ...after }, nameOf)?.sentence ?? null;

describe('what was said anew for a matching', () => {
  it('is told by the last word, not by what that word let go of', () => {
    const [tom, zed] = [pair('mei', 'tom'), pair('mei', 'zed')];
    const down = { ...tom, reason: 'Same desk' };
    expect(tell({}, { locks: [tom] })).toBe('Mei Ito and Tom Berg were kept together.');
    expect(tell({ locks: [tom] }, { locks: [zed] })).toBe('Mei Ito and Zed Hall were kept together.');
    expect(tell({ locks: [tom] }, { forbidden: [down] })).toBe('Mei Ito and Tom Berg were turned down as a pair.');
    expect(tell({ forbidden: [down] }, { locks: [tom] })).toBe('Mei Ito and Tom Berg were kept together.');
    expect(tell({ locks: [tom] }, {})).toBe('Mei Ito and Tom Berg are no longer kept together.');
    expect(tell({ forbidden: [down] }, {})).toBe('Mei Ito and Tom Berg may be proposed again.');
    expect(tell({}, { forbidden: [down, { ...zed, reason: 'Same team' }] })).toBe('2 pairs were turned down.');
    expect(tell({ forbidden: [down] }, { forbidden: [{ ...down, reason: 'Other' }] })).toBe(
      'Why a pair was turned down was said anew.',
    );
  });

  it('is told of what comes first, how well a pair has to fit and how large a group has to be', () => {
    expect(tell({}, { policy: 'leximin' })).toBe('That pairs are as even as can be comes first.');
    expect(tell({}, { everyMentor: true })).toBe('As many mentors as possible are to have somebody.');
    expect(tell({ wishesFirst: true }, {})).toBe('Wishes no longer come before the best fit.');
    expect(tell({}, { leastFit: 'Possible' })).toBe('Only pairs that are at least possible are proposed.');
    expect(tell({ leastFit: 'Good fit' }, {})).toBe('Any fit may be proposed.');
    expect(tell({}, { smallestGroup: 3 })).toBe('No group is to have fewer than 3 people.');
    expect(tell({ smallestGroup: 3 }, {})).toBe('Groups may be of any size.');
  });

  it('is told of what has no words of its own yet, so that nothing said goes unkept', () => {
    expect(tell({}, { laterField: 3 } as object)).toBe('What counts in the matching was changed.');
  });

  it('never tells why a pair was turned down, and tells nothing only where nothing is new', () => {
    const anySaid = fc.record({
      policy: fc.constantFrom('worst-first', 'total'),
      needsSharedHours: fc.boolean(),
      weights: fc.record({ skills: fc.constantFrom('matters a lot', 'some') }),
      locks: fc.constantFrom([], [pair('mei', 'tom')], [pair('mei', 'zed')]),
      forbidden: fc.constantFrom([], [{ ...pair('zed', 'tom'), reason: 'A secret' }]),
      departmentLimits: fc.constantFrom([], [{ department: 'Sales', most: 2 }], [{ department: 'Sales', most: 1 }]),
    }) as fc.Arbitrary<Partial<SaidForMatching>>;
    fc.assert(
      fc.property(anySaid, anySaid, (before, after) => {
        const told = tell(before, after);
        expect(told === null).toBe(JSON.stringify(before) === JSON.stringify(after));
        expect(told ?? '').not.toContain('secret');
      }),
    );
  });
});
