import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  currentFile,
  nextFile,
  queueWords,
  roomIn,
} from '../../../src/renderer/features/roster-import/import-queue.ts';
import { moveWizard } from '../../../src/renderer/features/roster-import/move-wizard.ts';
import {
  noImport,
  type WizardAction,
  type WizardState,
} from '../../../src/renderer/features/roster-import/wizard-state.ts';
import type { CohortId } from '../../../src/shared/domain/ids.ts';
import type { RosterFile, RosterSheet } from '../../../src/shared/ipc/routes/roster.ts';

const sheet = (name: string): RosterSheet => ({
  name,
  kind: 'people',
  everyoneIs: null,
  hidden: false,
  rowCount: 3,
  table: { headerRow: 0, headers: ['Name'], firstDataRow: 1, lastDataRow: 3 },
  sample: [],
  columns: [{ column: 0, header: 'Name', field: 'fullName', confidence: 'sure', samples: [] }],
  dateOrder: 'none',
});

const handed = (...names: readonly string[]): WizardAction => ({
  type: 'files handed over',
  files: names.map((name) => ({ file: `token of ${name}`, fileName: name })),
});
const read = (name: string, ...sheets: readonly string[]): WizardAction => {
  const file: RosterFile = {
    kind: 'sheets',
    file: `token of ${name}`,
    fileName: name,
    sheets: (sheets.length > 0 ? sheets : ['Sheet1']).map(sheet),
    warnings: [],
    importedBefore: null,
  };
  return { type: 'file read', file };
};
const imported = { type: 'imported', result: {}, enrolledNobody: false } as unknown as WizardAction;
const goOn: WizardAction = { type: 'gone on', sheetIndex: null };
const atSheet = (sheetIndex: number): WizardAction => ({ type: 'gone on', sheetIndex });

const after = (...actions: readonly WizardAction[]) => actions.reduce(moveWizard, noImport);
const atFile = ({ queue }: WizardState) => currentFile(queue)?.fileName;

describe('several files handed over at once', () => {
  it('are imported one after another, and the wizard says at which of them it is', () => {
    const first = after(handed('mentors.xlsx', 'mentees.csv'));
    expect(first).toMatchObject({ kind: 'reading', file: 'token of mentors.xlsx' });
    expect(queueWords(first.queue)).toBe('File 1 of 2: mentors.xlsx');
    const second = [read('mentors.xlsx'), imported, goOn].reduce(moveWizard, first);
    expect(second).toMatchObject({ kind: 'reading', file: 'token of mentees.csv' });
    expect(queueWords(second.queue)).toBe('File 2 of 2: mentees.csv');
  });

  it('keep the cohort that was chosen for the first', () => {
    const cohortId = 'cohort' as CohortId;
    const state = after({ type: 'cohort chosen', cohortId }, handed('a', 'b'), read('a'), imported, goOn, read('b'));
    expect(state).toMatchObject({ kind: 'open', cohortId });
  });

  it('do not carry the answers about one file over to the rows of the next', () => {
    const decided: WizardAction = { type: 'row decided', row: 4, answer: { leaveOut: true } };
    const state = after(handed('a', 'b'), read('a'), decided, imported, goOn, read('b'));
    expect(state.kind === 'open' && [...state.decisions]).toEqual([]);
  });

  it('can be left out one by one: a file of which nothing is new does not hold up the rest', () => {
    expect(after(handed('a', 'b'), read('a'), goOn)).toMatchObject({ kind: 'reading', file: 'token of b' });
  });

  it('say nothing of a queue when there is one file alone, and nothing follows it', () => {
    const state = after(handed('a'), read('a'), imported);
    expect([queueWords(state.queue), nextFile(state.queue)]).toEqual([null, null]);
    expect(moveWizard(state, goOn)).toBe(state);
  });

  it('that come while another is being worked on wait behind it, so that no work is lost', () => {
    const columns: WizardAction = { type: 'step opened', step: 'columns' };
    const state = after(handed('a'), read('a'), columns, handed('b', 'c'));
    expect(state).toMatchObject({ kind: 'open', step: 'columns' });
    expect([atFile(state), state.queue.files.length]).toEqual(['a', 3]);
    expect(atFile(moveWizard(after(handed('a'), read('a'), imported, handed('b')), goOn))).toBe('b');
  });

  it('that are chosen at the file step take the place of that file, and those that wait still wait', () => {
    const back: WizardAction = { type: 'step opened', step: 'file' };
    const state = after(handed('a', 'z'), read('a'), back, handed('b'));
    expect(state).toMatchObject({ kind: 'reading', file: 'token of b' });
    expect(state.queue.files.map(({ fileName }) => fileName)).toEqual(['b', 'z']);
  });

  it('are found again after a look at another screen; an import that is done, and was the last, is over', () => {
    const left: WizardAction = { type: 'screen left' };
    for (const state of [
      after(handed('a')),
      after(handed('a'), read('a')),
      after(handed('a', 'b'), read('a'), imported),
    ])
      expect(moveWizard(state, left)).toBe(state);
    expect(after(handed('a'), read('a'), imported, left)).toBe(noImport);
  });

  it('leave room for as many as main holds: the one at work and those that wait, not those that are done', () => {
    const state = after(handed('a', 'b', 'c'));
    expect([roomIn(noImport.queue), roomIn(state.queue)]).toEqual([8, 5]);
    expect(roomIn([read('a'), imported, goOn].reduce(moveWizard, state).queue)).toBe(6);
  });
});

describe('reading', () => {
  it('that ends badly says why and offers the next file', () => {
    const broken: WizardAction = { type: 'reading ended', file: 'token of a', problem: 'This file is empty.' };
    const state = after(handed('a', 'b'), broken);
    expect(state).toMatchObject({ kind: 'choosing', problem: 'This file is empty.' });
    expect(moveWizard(state, goOn)).toMatchObject({ kind: 'reading', file: 'token of b' });
  });

  it('that was stopped opens nothing when its answer comes after all', () => {
    const stopped = after(handed('a'), { type: 'reading ended', file: 'token of a', problem: null });
    expect(moveWizard(stopped, read('a'))).toBe(stopped);
  });

  it('of one file is not ended by the late answer about another', () => {
    const state = after(handed('a', 'b'), { type: 'reading ended', file: 'token of a', problem: null }, goOn);
    expect(moveWizard(state, read('a'))).toBe(state);
    expect(moveWizard(state, { type: 'reading ended', file: 'token of a', problem: 'late' })).toBe(state);
  });

  it('goes on in the letters that were chosen', () => {
    const asked: WizardAction = {
      type: 'file read',
      file: { kind: 'encoding', file: 'token of a', fileName: 'a', choices: [] },
    };
    const state = after(handed('a', 'b'), asked, { type: 'encoding chosen', encoding: 'latin1' });
    expect(state).toMatchObject({ kind: 'reading', file: 'token of a', encoding: 'latin1' });
    expect(state.queue.files).toHaveLength(2);
  });
});

describe('several sheets of one file', () => {
  const book = [handed('book.xlsx', 'more.csv'), read('book.xlsx', 'Mentors', 'Mentees')];

  it('are gone on with one after another, and the file that waits comes after them', () => {
    const first = after(...book, imported);
    const second = [atSheet(1), read('book.xlsx', 'Mentors', 'Mentees')].reduce(moveWizard, first);
    expect(second).toMatchObject({ kind: 'open', sheetIndex: 1 });
    const done = moveWizard(second, imported);
    expect(done.queue.sheetsDone).toEqual([0, 1]);
    expect(moveWizard(done, goOn)).toMatchObject({
      kind: 'reading',
      file: 'token of more.csv',
      queue: { sheetsDone: [] },
    });
  });

  it('come back when their import is undone, instead of taking the rest along', () => {
    const undone = after(...book, imported, { type: 'import undone' });
    expect(undone).toMatchObject({ kind: 'reading', sheetIndex: 0, queue: { at: 0, sheetsDone: [] } });
  });

  it('leave nothing behind where the last import of all is undone', () => {
    expect(after(handed('a'), read('a'), imported, { type: 'import undone' })).toBe(noImport);
  });
});

it('whatever is done, no file is passed over unasked, none is lost, and the place is always within the queue', () => {
  const names = ['a', 'b', 'c'];
  const action = fc.oneof<fc.Arbitrary<WizardAction>[]>(
    fc.subarray(names).map((some) => handed(...some)),
    fc.constantFrom(...names).map((name) => read(name, 'One', 'Two')),
    fc.constantFrom(...names).map((name) => ({ type: 'reading ended', file: `token of ${name}`, problem: null })),
    fc.constantFrom<WizardAction>(imported, goOn, atSheet(1), { type: 'import undone' }),
    fc.constantFrom<WizardAction>({ type: 'step opened', step: 'file' }, { type: 'step opened', step: 'columns' }),
  );
  fc.assert(
    fc.property(fc.array(action, { maxLength: 20 }), (actions) => {
      let state: WizardState = noImport;
      for (const one of actions) {
        const before = state;
        state = moveWizard(state, one);
        const { files, at } = state.queue;
        expect(at).toBeLessThanOrEqual(Math.max(0, files.length - 1));
        if (state !== noImport && one.type !== 'gone on') expect(at).toBe(before.queue.at);
        const waited = before.queue.files.slice(before.queue.at + 1);
        if (state !== noImport && one.type !== 'gone on')
          expect(files.slice(at)).toEqual(expect.arrayContaining(waited));
        if (state.kind === 'open' || state.kind === 'reading') expect(currentFile(state.queue)).not.toBeNull();
      }
    }),
  );
});

it('starting over drops what was said about the file and none of the files that wait behind it', () => {
  const state = after(
    handed('mentors.xlsx', 'mentees.csv'),
    read('mentors.xlsx'),
    { type: 'step opened', step: 'compare' },
    { type: 'row decided', row: 2, answer: { leaveOut: true } },
    { type: 'begun again' },
  );
  expect(state).toMatchObject({ kind: 'open', step: 'file', decisions: new Map() });
  expect([atFile(state), nextFile(state.queue)?.fileName]).toEqual(['mentors.xlsx', 'mentees.csv']);
  const alone = after(handed('mentors.xlsx'), read('mentors.xlsx'), { type: 'begun again' });
  expect(alone).toEqual(noImport);
});
