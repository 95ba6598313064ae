import { describe, expect, it } from 'vitest';
import {
  chooseMatching,
  type MatchingAction,
  type MatchingChoices,
  readinessRequest,
  runRequest,
  turnedDownSince,
  wishesDiffer,
} from '../../../src/renderer/features/matching/matching-choices.ts';
import type { CohortId, MatchRunId, PersonId } from '../../../src/shared/domain/ids.ts';
import type { NamedPair } from '../../../src/shared/ipc/routes/matching-answers.ts';
import { after, usualWishes } from './usual-wishes.ts';

const pair = (mentee: string, mentor: string): NamedPair => ({
  menteeId: mentee as PersonId,
  mentorId: mentor as PersonId,
  menteeName: mentee,
  mentorName: mentor,
});
const run = 'run-1' as MatchRunId;

describe('choices on the matching screen', () => {
  it('never keep a pair and turn it down at once', () => {
    const down: MatchingAction = { type: 'pair turned down', pair: pair('Mei', 'Dana'), reason: 'Same small team' };
    const kept: MatchingAction = { type: 'pair locked', pair: pair('Mei', 'Dana') };
    expect(after(kept, down).wishes).toMatchObject({ locks: [], forbidden: [{ menteeName: 'Mei' }] });
    expect(after(down, kept).wishes).toMatchObject({ locks: [{ menteeName: 'Mei' }], forbidden: [] });
  });

  it('ask readiness for the smallest group too (caught: places counted that no group could fill)', () => {
    const { wishes } = after({ type: 'smallest group chosen', smallestGroup: 4 });
    expect(readinessRequest('cohort' as CohortId, wishes).smallestGroup).toBe(4);
  });

  it('turn a pair down once, with the later reason', () => {
    const { forbidden } = after(
      { type: 'pair turned down', pair: pair('Mei', 'Dana'), reason: 'First' },
      { type: 'pair turned down', pair: pair('Mei', 'Dana'), reason: 'Second' },
    ).wishes;
    expect(forbidden.map((one) => one.reason)).toEqual(['Second']);
  });

  it('untick a pair that is turned down, so that accepting cannot take it along', () => {
    const choices = after(
      { type: 'pair ticked', pair: pair('Mei', 'Dana'), ticked: true },
      { type: 'pair ticked', pair: pair('Omar', 'Kofi'), ticked: true },
      { type: 'pair turned down', pair: pair('Mei', 'Dana'), reason: 'Same small team' },
    );
    expect(choices.ticked.map((one) => one.menteeId)).toEqual(['Omar']);
  });

  it('name what was turned down since the proposals were made, which accepting all leaves out', () => {
    const down = (mentee: string): MatchingAction => ({
      type: 'pair turned down',
      pair: pair(mentee, 'Dana'),
      reason: 'Same small team',
    });
    const asked = after(down('Mei')).wishes;
    const { wishes } = after(down('Mei'), down('Omar'));
    expect(turnedDownSince(wishes, asked)).toEqual([{ menteeId: 'Omar', mentorId: 'Dana' }]);
    expect(turnedDownSince(wishes, usualWishes)).toHaveLength(2);
  });

  it('limit a department once, change the limit in its place, and take it away', () => {
    const limit = (department: string, most: number | null): MatchingAction => ({
      type: 'department limit chosen',
      department,
      most,
    });
    const two = after(limit('Finance', 3), limit('Sales', 2), limit('Finance', 1));
    expect(two.wishes.departmentLimits).toEqual([
      { department: 'Finance', most: 1 },
      { department: 'Sales', most: 2 },
    ]);
    expect(runRequest('cohort' as CohortId, two.wishes).departmentLimits).toEqual(two.wishes.departmentLimits);
    expect(chooseMatching(two, limit('Finance', null)).wishes.departmentLimits).toEqual([
      { department: 'Sales', most: 2 },
    ]);
  });

  it('drop the ticks of the old proposals when a new run arrives', () => {
    const choices = after(
      { type: 'pair ticked', pair: pair('Mei', 'Dana'), ticked: true },
      { type: 'run opened', runId: run },
    );
    expect(choices.ticked).toEqual([]);
  });

  it('drop the ticks once they are accepted, so that a second press accepts nothing twice', () => {
    const ticked: MatchingAction = { type: 'pair ticked', pair: pair('Mei', 'Dana'), ticked: true };
    expect(after(ticked, { type: 'pairs accepted' }).ticked).toEqual([]);
  });

  it('tick a page without forgetting what was ticked on another', () => {
    const choices = after(
      { type: 'pair ticked', pair: pair('Mei', 'Dana'), ticked: true },
      { type: 'page ticked', pairs: [pair('Omar', 'Kofi'), pair('Rosa', 'Ada')], ticked: true },
      { type: 'page ticked', pairs: [pair('Omar', 'Kofi'), pair('Rosa', 'Ada')], ticked: true },
    );
    expect(choices.ticked.map((one) => one.menteeId)).toEqual(['Mei', 'Omar', 'Rosa']);
  });

  it('differ from what a run was asked by what would change it, and by nothing else', () => {
    const asked = after({ type: 'pair locked', pair: pair('Mei', 'Dana') }).wishes;
    const differ = (...actions: readonly MatchingAction[]) =>
      wishesDiffer(actions.reduce(chooseMatching, { ...after(), wishes: asked }).wishes, asked);
    expect(differ()).toBe(false);
    expect(differ({ type: 'policy chosen', policy: 'total' })).toBe(true);
    expect(differ({ type: 'every mentor asked for', everyMentor: true })).toBe(true);
    expect(differ({ type: 'wishes put first', wishesFirst: true })).toBe(true);
    expect(differ({ type: 'least fit chosen', leastFit: 'Possible' })).toBe(true);
    expect(differ({ type: 'unknown manager chosen', unknownManager: 'block' })).toBe(true);
    expect(differ({ type: 'pair unlocked', pair: pair('Mei', 'Dana') })).toBe(true);
    expect(differ({ type: 'pair turned down', pair: pair('Omar', 'Kofi'), reason: 'Same small team' })).toBe(true);
    expect(differ({ type: 'weight chosen', name: 'rhythm', weight: 'matters a lot' })).toBe(true);
    // Said anew, but the same as before: the usual weight, and a pair that was kept already.
    expect(differ({ type: 'weight chosen', name: 'rhythm', weight: 'some' })).toBe(false);
    expect(differ({ type: 'pair locked', pair: pair('Mei', 'Dana') })).toBe(false);
    expect(differ({ type: 'pair ticked', pair: pair('Mei', 'Dana'), ticked: true })).toBe(false);
  });

  it('keep somebody who is moved in one place only, unless they wish for several', () => {
    const moved = (mentor: string, need: number): MatchingAction => ({
      type: 'mentee moved',
      pair: pair('Mei', mentor),
      need,
    });
    const mentors = (choices: MatchingChoices) => choices.wishes.locks.map(({ mentorName }) => mentorName);
    const other: MatchingAction = { type: 'pair locked', pair: pair('Omar', 'Kofi') };
    expect(mentors(after(other, moved('Dana', 1), moved('Rosa', 1)))).toEqual(['Kofi', 'Rosa']);
    expect(mentors(after(other, moved('Dana', 2), moved('Rosa', 2)))).toEqual(['Kofi', 'Dana', 'Rosa']);
    expect(mentors(after(moved('Dana', 2), moved('Rosa', 2), moved('Ada', 2)))).toEqual(['Rosa', 'Ada']);
    const down: MatchingAction = { type: 'pair turned down', pair: pair('Mei', 'Dana'), reason: 'Same small team' };
    expect(after(down, moved('Dana', 1)).wishes.forbidden).toEqual([]);
  });

  it('keep a peer with one other alone, whichever of the two stood where before', () => {
    const kept = (one: string, other: string): MatchingAction => ({ type: 'peers kept', pair: pair(one, other) });
    const pairs = (choices: MatchingChoices) =>
      choices.wishes.locks.map(({ menteeName, mentorName }) => `${menteeName} ${mentorName}`);
    expect(pairs(after(kept('Ada', 'Mei'), kept('Kofi', 'Omar'), kept('Mei', 'Omar')))).toEqual(['Mei Omar']);
    expect(pairs(after(kept('Ada', 'Mei'), kept('Ada', 'Mei')))).toEqual(['Ada Mei']);
  });

  it('ask for the run with ids and reasons, and send no names along', () => {
    const asked = runRequest(
      'cohort' as CohortId,
      after(
        { type: 'pair locked', pair: pair('m1', 'd1') },
        { type: 'pair turned down', pair: pair('m2', 'd2'), reason: 'Asked not to' },
        { type: 'policy chosen', policy: 'leximin' },
        { type: 'every mentor asked for', everyMentor: true },
        { type: 'wishes put first', wishesFirst: true },
        { type: 'least fit chosen', leastFit: 'Possible' },
        { type: 'weight chosen', name: 'skills', weight: 'matters a lot' },
        { type: 'kept column chosen', criterion: { fact: 'Shift', comparison: 'same', weight: 'some' } },
        { type: 'kept column chosen', criterion: { fact: 'Years', comparison: 'distance', weight: 'some' } },
        { type: 'kept column chosen', criterion: { fact: 'Shift', comparison: 'different', weight: 'some' } },
        { type: 'kept column chosen', criterion: { fact: 'Years', comparison: 'distance', weight: 'not at all' } },
      ).wishes,
    );
    expect(asked).toEqual({
      departmentLimits: [],
      smallestGroup: null,
      cohortId: 'cohort',
      policy: 'leximin',
      everyMentor: true,
      wishesFirst: true,
      leastFit: 'Possible',
      unknownManager: 'warn',
      needsSharedHours: false,
      weights: { skills: 'matters a lot' },
      ownCriteria: [{ fact: 'Shift', comparison: 'different', weight: 'some' }],
      locks: [{ menteeId: 'm1', mentorId: 'd1' }],
      forbidden: [{ menteeId: 'm2', mentorId: 'd2', reason: 'Asked not to' }],
    });
  });
});
