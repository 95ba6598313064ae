import { describe, expect, it } from 'vitest';
import { countsInWords } from '../../../src/renderer/features/matching/counts-in-words.ts';
import {
  draftDiffers,
  draftWords,
  fitChangeWords,
  insteadWords,
} from '../../../src/renderer/features/matching/draft-words.ts';
import type { PersonId } from '../../../src/shared/domain/ids.ts';
import type { ComparedProposals } from '../../../src/shared/ipc/routes/matching-answers.ts';

const named = (name: string) => ({ id: name as PersonId, name });
const moved = (mentee: string, earlier: string[], later: string[]) => ({
  mentee: named(mentee),
  earlier: earlier.map(named),
  later: later.map(named),
});
const same: ComparedProposals = {
  same: 4,
  served: [4, 4],
  fits: [
    { fit: 'Strong fit', earlier: 3, later: 3 },
    { fit: 'Good fit', earlier: 1, later: 1 },
  ],
  pointsGained: 0,
  moved: [],
  onlyEarlier: [],
  onlyLater: [],
};

describe('what a draft would change, in words', () => {
  it('is nothing where nobody meets anybody else', () => {
    expect(draftWords(same)).toBeNull();
    expect(fitChangeWords(same)).toBeNull();
  });

  it('counts apart who would meet somebody else, who gains a proposal and who loses one', () => {
    expect(
      draftWords({
        ...same,
        moved: [
          moved('Mei', ['Tom'], ['Dana']),
          moved('Omar', ['Dana'], ['Tom']),
          moved('Rosa', [], ['Ada']),
          moved('Kofi', ['Ada'], []),
        ],
      }),
    ).toBe(
      '2 people would meet somebody else, 1 person who had no proposal would have one and 1 person would have no proposal any more; for 4 people nothing changes.',
    );
  });

  it('tells of people who wait only now or no longer, which are changes too, and counts nobody who is not there', () => {
    expect(draftDiffers(same)).toBe(false);
    const gone = { ...same, onlyEarlier: [named('Mei')] };
    expect(draftDiffers(gone)).toBe(true);
    expect(draftWords(gone)).toBe('1 person waited then and does not any more.');
    expect(draftWords({ ...same, onlyLater: [named('Mei'), named('Omar')] })).toBe(
      '2 people wait now and did not then.',
    );
    expect(draftWords({ ...same, same: 0, moved: [moved('Mei', ['Tom'], [])] })).toBe(
      '1 person would have no proposal any more.',
    );
    expect(fitChangeWords({ ...same, fits: [{ fit: 'Good fit', earlier: 17, later: 0 }] })).toBe(
      'Good fit: none, not 17.',
    );
  });

  it('names only those fits of which there are more or fewer', () => {
    const fits: ComparedProposals['fits'] = [
      { fit: 'Strong fit', earlier: 3, later: 2 },
      { fit: 'Good fit', earlier: 1, later: 2 },
      { fit: 'Possible', earlier: 1, later: 1 },
    ];
    expect(fitChangeWords({ ...same, fits })).toBe('Strong fit: 2, not 3 and Good fit: 2, not 1.');
  });
});

describe('what counts, in words', () => {
  const asked = {
    policy: 'worst-first',
    everyMentor: false,
    wishesFirst: false,
    leastFit: null,
    unknownManager: 'warn',
    weights: {},
    locks: [],
    forbidden: [],
    departmentLimits: [],
    needsSharedHours: false,
    ownCriteria: [],
    smallestGroup: null,
  } as const;
  const pair = {
    menteeId: 'mei' as PersonId,
    menteeName: 'Mei',
    mentorId: 'tom' as PersonId,
    mentorName: 'Tom',
  };

  it('names what matters most, what does not, and what was said of single pairs', () => {
    expect(countsInWords(asked, false)).toBe('Skills and goals matter a lot');
    expect(
      countsInWords(
        {
          ...asked,
          weights: { skills: 'some', rhythm: 'not at all' },
          locks: [pair],
          forbidden: [{ ...pair, reason: 'They share a desk' }],
        },
        false,
      ),
    ).toBe('Goals matter a lot, rhythm not at all; 1 pair kept together, 1 turned down');
    expect(countsInWords({ ...asked, policy: 'total' }, false)).toBe(
      'Skills and goals matter a lot; the best fit taken together',
    );
    expect(
      countsInWords(
        {
          ...asked,
          needsSharedHours: true,
          ownCriteria: [
            { fact: 'Campus', comparison: 'same', weight: 'some' },
            { fact: 'Bus line', comparison: 'same', weight: 'not at all' },
          ],
          departmentLimits: [{ department: 'Finance', most: 3 }],
          smallestGroup: 2,
        },
        false,
      ),
    ).toBe(
      'Skills and goals matter a lot; 1 kept column counts, working hours in common asked for, no group of fewer than 2, 1 department limited',
    );
    expect(
      countsInWords({ ...asked, policy: 'leximin', everyMentor: true, wishesFirst: true, leastFit: 'Possible' }, false),
    ).toBe(
      'Skills and goals matter a lot; as even as possible, somebody for every mentor, wishes before the best fit, only pairs that are at least possible',
    );
    // The weight of wishes says nothing where they come first.
    const wishes = { wishes: 'not at all' } as const;
    expect(countsInWords({ ...asked, weights: wishes, wishesFirst: true }, false)).toBe(
      'Skills and goals matter a lot; wishes before the best fit',
    );
    const weights = { skills: 'some', goals: 'some' } as const;
    expect(countsInWords({ ...asked, weights }, false)).toBe('Everything matters alike');
  });
});

describe('another mentor than the drafted one', () => {
  const mentee = { name: 'Bea', need: 1, proposed: [{ mentorName: 'Rosa' } as never] };
  const ada = { name: 'Ada', places: 1 };

  it('is accepted knowing whose place in the draft that takes', () => {
    expect(insteadWords(mentee, ada, ['Tom'])).toBe(
      'Accepting these two would leave Rosa without Bea and take the place that the draft has for Tom.',
    );
    expect(insteadWords({ ...mentee, proposed: [] }, { ...ada, places: 2 }, ['Tom', 'Mei'])).toBe(
      'Accepting these two would take a place that the draft has for one of Tom and Mei.',
    );
  });

  it('says nothing where there is room on both sides', () => {
    expect(insteadWords({ ...mentee, need: 2 }, { ...ada, places: 2 }, ['Tom'])).toBeNull();
    expect(insteadWords({ ...mentee, proposed: [] }, ada, [])).toBeNull();
  });
});
