import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../../../src/shared/domain/fold-text.ts';
import { proposedGroups } from '../../../../src/shared/domain/matching/accepting/proposed-groups.ts';
import type { PersonFields } from '../../../../src/shared/domain/person.ts';
import { id, somebody } from '../pool-of.ts';

const words = fc.array(fc.constantFrom('Presenting', 'presenting ', 'Budgets', 'Lead a team'), { maxLength: 3 });
const facts: fc.Arbitrary<Partial<PersonFields>> = fc.record({ skillsWanted: words, goals: words });

function groupOf(members: readonly Partial<PersonFields>[], already = 0) {
  const people = members.map((known, at) => somebody(`M${at}`, known));
  const pairs = people.map((person) => ({ menteeId: person.id, mentorId: id('Dana') }));
  const [group] = proposedGroups({
    kind: 'group',
    people: [...people, somebody('Dana', { mentorCapacity: 5 })],
    accompanied: pairs.slice(0, already),
    proposed: pairs.slice(already),
    elsewhere: () => 1,
  });
  return group;
}

describe('groups that proposals would make', () => {
  it('say one true thing of what most have in common, counted anew from the people', () => {
    let told = 0;
    fc.assert(
      fc.property(fc.array(facts, { minLength: 2, maxLength: 5 }), (members) => {
        const said = groupOf(members)?.inCommon ?? '';
        const naming = (field: 'skillsWanted' | 'goals', word: string) =>
          members.filter((known) => (known[field] ?? []).some((one) => foldText(one) === foldText(word))).length;
        const found = /^(Both|All (\d)|(\d) of (\d)) (?:would like to work on|have this goal:) (.*)\.$/.exec(said);
        const most = Math.max(
          ...['Presenting', 'Budgets', 'Lead a team'].flatMap((word) => [
            naming('skillsWanted', word),
            naming('goals', word),
          ]),
        );
        if (found === null) {
          expect(said).toBe('No skill and no goal is named by most of them.');
          expect(2 * most).toBeLessThanOrEqual(members.length);
          return;
        }
        told += 1;
        const [, who, all, some, of, word] = found;
        expect(Number(of ?? all ?? 2)).toBe(members.length);
        const count = Number(who === 'Both' ? 2 : (some ?? all));
        expect(count).toBe(naming(said.includes('goal:') ? 'goals' : 'skillsWanted', word ?? ''));
        expect(count).toBe(most);
        expect(2 * count).toBeGreaterThan(members.length);
      }),
    );
    expect(told).toBeGreaterThan(20);
  });

  it('hold those there already and those proposed, against the places that are left for this cohort', () => {
    expect(groupOf([{}, {}, {}], 1)).toMatchObject({ accompanied: ['M0'], proposed: ['M1', 'M2'], places: 4 });
    expect(groupOf([{}])?.inCommon).toBeNull();
  });

  it('are none in a programme of another kind', () => {
    const pair = { menteeId: id('M'), mentorId: id('Dana') };
    const others = { people: [], accompanied: [], proposed: [pair], elsewhere: () => 0 };
    expect(proposedGroups({ kind: 'one-to-one', ...others })).toEqual([]);
  });
});
