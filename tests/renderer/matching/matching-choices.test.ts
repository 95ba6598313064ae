import { describe, expect, it } from 'vitest';
import {
  chooseMatching,
  type MatchingAction,
  type MatchingChoices,
  type NamedPair,
  noChoices,
  runRequest,
  turnedDownSince,
  wishesChanged,
} from '../../../src/renderer/features/matching/matching-choices.ts';
import type { CohortId, MatchRunId, PersonId } from '../../../src/shared/domain/ids.ts';

const pair = (mentee: string, mentor: string): NamedPair => ({
  menteeId: mentee as PersonId,
  mentorId: mentor as PersonId,
  menteeName: mentee,
  mentorName: mentor,
});
const run = 'run-1' as MatchRunId;
const after = (...actions: readonly MatchingAction[]): MatchingChoices => actions.reduce(chooseMatching, noChoices);

describe('choices on the matching screen', () => {
  it('never keep a pair and turn it down at once', () => {
    const down: MatchingAction = { type: 'pair turned down', pair: pair('Mei', 'Dana'), reason: 'Same small team' };
    const kept: MatchingAction = { type: 'pair locked', pair: pair('Mei', 'Dana') };
    expect(after(kept, down).wishes).toMatchObject({ locks: [], forbidden: [{ menteeName: 'Mei' }] });
    expect(after(down, kept).wishes).toMatchObject({ locks: [{ menteeName: 'Mei' }], forbidden: [] });
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
    const choices = after(down('Mei'), { type: 'run made', runId: run }, down('Omar'));
    expect(turnedDownSince(choices)).toEqual([{ menteeId: 'Omar', mentorId: 'Dana' }]);
    expect(turnedDownSince(chooseMatching(choices, { type: 'run opened', runId: run }))).toHaveLength(2);
  });

  it('drop the ticks of the old proposals when a new run arrives', () => {
    const choices = after(
      { type: 'pair ticked', pair: pair('Mei', 'Dana'), ticked: true },
      { type: 'run made', runId: run },
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

  it('say that proposals are out of step only after a wish of this visit changed', () => {
    expect(wishesChanged(after({ type: 'run made', runId: run }))).toBe(false);
    expect(wishesChanged(after({ type: 'run made', runId: run }, { type: 'policy chosen', policy: 'total' }))).toBe(
      true,
    );
    expect(wishesChanged(after({ type: 'run opened', runId: run }, { type: 'policy chosen', policy: 'total' }))).toBe(
      false,
    );
    expect(
      wishesChanged(
        after({ type: 'run made', runId: run }, { type: 'pair ticked', pair: pair('Mei', 'Dana'), ticked: true }),
      ),
    ).toBe(false);
  });

  it('ask for the run with ids and reasons, and send no names along', () => {
    const asked = runRequest(
      'cohort' as CohortId,
      after(
        { type: 'pair locked', pair: pair('m1', 'd1') },
        { type: 'pair turned down', pair: pair('m2', 'd2'), reason: 'Asked not to' },
        { type: 'weight chosen', name: 'skills', weight: 'matters a lot' },
        { type: 'kept column chosen', criterion: { fact: 'Shift', comparison: 'same', weight: 'some' } },
        { type: 'kept column chosen', criterion: { fact: 'Years', comparison: 'distance', weight: 'some' } },
        { type: 'kept column chosen', criterion: { fact: 'Shift', comparison: 'different', weight: 'some' } },
        { type: 'kept column chosen', criterion: { fact: 'Years', comparison: 'distance', weight: 'not at all' } },
      ).wishes,
    );
    expect(asked).toEqual({
      cohortId: 'cohort',
      policy: 'worst-first',
      unknownManager: 'warn',
      needsSharedHours: false,
      weights: { skills: 'matters a lot' },
      ownCriteria: [{ fact: 'Shift', comparison: 'different', weight: 'some' }],
      locks: [{ menteeId: 'm1', mentorId: 'd1' }],
      forbidden: [{ menteeId: 'm2', mentorId: 'd2', reason: 'Asked not to' }],
    });
  });
});
