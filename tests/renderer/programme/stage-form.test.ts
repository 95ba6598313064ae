import { describe, expect, it } from 'vitest';
import {
  draftsOf,
  expectedDaysOf,
  inModelWords,
  moved,
  type StageDraft,
  stagesOf,
  tasksOf,
  withOneMore,
} from '../../../src/renderer/features/programme/stage-form.ts';
import type { StageId, StageTaskId } from '../../../src/shared/domain/ids.ts';
import type { StagePlan } from '../../../src/shared/ipc/routes/stages.ts';

const task = (id: string, text: string) => ({ id: id as StageTaskId, text });
const plan: StagePlan = {
  model: 'five-stage',
  stages: [
    {
      stage: {
        id: 'a' as StageId,
        kind: 'initiation',
        name: 'Getting to know',
        position: 0,
        expectedDays: 45,
        model: 'five-stage',
        takenOut: false,
      },
      share: 17,
      days: 45,
      tasks: [{ ...task('t', 'Meet'), stageId: 'a' as StageId }],
      standing: 1,
      wasEntered: true,
    },
  ],
  other: { model: 'four-phase', moves: [] },
  laidAside: [],
};

describe('the stages as a form', () => {
  it('send what they were when nothing is changed (caught: 45 days sent as 46, by way of their 17 %)', () => {
    expect(stagesOf(draftsOf(plan))).toEqual([
      { id: 'a', kind: 'initiation', name: 'Getting to know', expectedDays: 45, tasks: [task('t', 'Meet')] },
    ]);
    expect(expectedDaysOf({ share: 18, keptDays: 45 })).toBe(49);
  });

  it('change places with a neighbour, and not beyond either end', () => {
    const two = withOneMore(draftsOf(plan), 'new 0');
    expect(moved(two, 0, 1).map(({ key }) => key)).toEqual(['new 0', 'a']);
    expect(moved(two, 1, 1)).toBe(two);
    expect(moved(two, 0, -1)).toBe(two);
  });

  it('take the wording of the model for the first stage of each kind only', () => {
    const two = withOneMore(draftsOf(plan), 'new 0').map((draft): StageDraft => ({ ...draft, name: draft.key }));
    const [first, second] = inModelWords(two, 'five-stage');
    expect([first?.name, first?.id, first?.tasks.split('\n').length]).toEqual(['Initiation', 'a', 3]);
    expect(second?.name).toBe('new 0');
  });
});

describe('tasks, one a line', () => {
  const known = [task('a', 'Meet'), task('b', 'Agree')];
  it.each([
    ['in another order', 'Agree\nMeet', ['b', 'a']],
    ['in other words', 'Meet for an hour\nAgree', ['a', 'b']],
    ['one more', 'Meet\nAgree\nCelebrate', ['a', 'b', null]],
    ['one less, so that none is taken for another', 'Celebrate', [null]],
    ['with lines of nothing', '\n Meet \n\nAgree\n', ['a', 'b']],
    ['none', '  ', []],
  ] as const)('%s', (_, text, ids) => {
    expect(tasksOf(text, known).map(({ id }) => id)).toEqual(ids);
  });
});
