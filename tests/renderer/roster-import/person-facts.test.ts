import { describe, expect, it } from 'vitest';
import { personFacts } from '../../../src/renderer/features/roster-import/person-facts.ts';
import { localDate } from '../../../src/shared/domain/local-date.ts';
import { planOf } from '../../support/plan-of.ts';

function factsOf(...said: Parameters<typeof planOf>[0]) {
  const [create] = planOf(said).creates;
  if (create === undefined) throw new Error('expected somebody new');
  return personFacts(create).map(({ label, words }) => `${label}: ${words}`);
}

describe('everything that was read of somebody new', () => {
  it('is told with days written out, lists joined and numbers said, and nothing that is empty', () => {
    expect(
      factsOf({
        givenName: 'Ada',
        familyName: 'Lovelace',
        careerLevel: 'middle manager',
        rhythmDays: 14,
        trainedOn: localDate('2026-03-04'),
        skillsOffered: ['Coding', 'Planning'],
        registeredOn: localDate('2026-01-05'),
        roles: ['mentor', 'mentee'],
      }),
    ).toEqual([
      'Given name: Ada',
      'Family name: Lovelace',
      'Career level: Middle manager',
      'Skills offered: Coding, Planning',
      'How often to meet: every 14 days',
      'How many mentees at most: 1',
      'How many mentors wished for: 1',
      'Trained on: 4 Mar 2026',
      'Part in the cohort: mentor and mentee',
      'Registered on: 5 Jan 2026',
    ]);
  });

  it('does not pass over that no part and no day were said', () => {
    expect(factsOf({ givenName: 'Ada' })).toEqual([
      'Given name: Ada',
      'Part in the cohort: not said',
      'Registered on: not said; the day of the import is taken',
    ]);
  });
});
