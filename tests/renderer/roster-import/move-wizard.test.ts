import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveWizard } from '../../../src/renderer/features/roster-import/move-wizard.ts';
import {
  noImport,
  type OpenImport,
  type WizardAction,
  type WizardState,
  wizardSteps,
} from '../../../src/renderer/features/roster-import/wizard-state.ts';
import {
  asksDayOrder,
  importRequest,
  missingHere,
  neighbourStep,
  reachableSteps,
} from '../../../src/renderer/features/roster-import/wizard-steps.ts';
import type { CohortId, PersonId } from '../../../src/shared/domain/ids.ts';
import type { RosterField } from '../../../src/shared/domain/roster/roster-field.ts';
import type { SuggestedColumn } from '../../../src/shared/domain/roster/suggest-columns.ts';
import type { RosterFile, RosterSheet } from '../../../src/shared/ipc/routes/roster.ts';

const cohortId = 'cohort' as CohortId;

function column(
  index: number,
  field: RosterField,
  confidence: SuggestedColumn<RosterField>['confidence'] = 'sure',
): SuggestedColumn<RosterField> {
  return { column: index, header: `Column ${index}`, field, confidence, samples: ['one'] };
}

function sheet(columns: readonly SuggestedColumn<RosterField>[], more: Partial<RosterSheet> = {}): RosterSheet {
  return {
    name: 'People',
    kind: 'people',
    everyoneIs: null,
    hidden: false,
    rowCount: 3,
    table: { headerRow: 0, headers: columns.map(({ header }) => header), firstDataRow: 1, lastDataRow: 3 },
    sample: [],
    columns,
    dateOrder: 'none',
    ...more,
  };
}

function file(...sheets: readonly RosterSheet[]): RosterFile {
  return { kind: 'sheets', file: 'token', fileName: 'Autumn.xlsx', sheets, warnings: [], importedBefore: null };
}

const people = sheet([column(0, 'fullName'), column(1, 'email'), column(2, 'notUsed', 'none')]);
const known = sheet([column(0, 'fullName', 'remembered'), column(1, 'notUsed', 'remembered')]);

/** A file is handed over before it is read. */
function handedOver(action: WizardAction): readonly WizardAction[] {
  if (action.type !== 'file read') return [action];
  const { file, fileName } = action.file;
  return [{ type: 'files handed over', files: [{ file, fileName }] }, action];
}
function after(...actions: readonly WizardAction[]): WizardState {
  return actions.flatMap(handedOver).reduce(moveWizard, noImport);
}
function open(...actions: readonly WizardAction[]): OpenImport {
  const state = after({ type: 'cohort chosen', cohortId }, ...actions);
  if (state.kind !== 'open') throw new Error(`expected an open import, found ${state.kind}`);
  return state;
}

describe('opening a file', () => {
  it('asks for the encoding before anything is shown, and keeps the cohort while asking', () => {
    const state = after(
      { type: 'cohort chosen', cohortId },
      { type: 'file read', file: { kind: 'encoding', file: 't', fileName: 'a.csv', choices: [] } },
    );
    expect(state).toMatchObject({ kind: 'encoding', cohortId });
  });

  it('starts at the first sheet that has rows and is not hidden', () => {
    const state = open({
      type: 'file read',
      file: file(sheet([], { hidden: true }), sheet([], { rowCount: 0 }), people),
    });
    expect(state.sheetIndex).toBe(2);
    expect(state.step).toBe('sheet');
  });

  it('jumps to the comparison when every column is as last time', () => {
    expect(open({ type: 'file read', file: file(known) })).toMatchObject({ step: 'compare', passedOver: true });
  });

  it('does not jump over the question of the cohort', () => {
    expect(after({ type: 'file read', file: file(known) })).toMatchObject({ kind: 'open', step: 'sheet' });
  });

  it('does not jump over days that can be read both ways, or over columns without names', () => {
    expect(open({ type: 'file read', file: file({ ...known, dateOrder: 'either' }) }).step).toBe('sheet');
    expect(open({ type: 'file read', file: file(sheet([column(0, 'email', 'remembered')])) }).step).toBe('sheet');
  });
});

describe('saying what columns mean', () => {
  it('moves a field that one column alone may fill, so that no person gets two addresses', () => {
    const state = open(
      { type: 'file read', file: file(people) },
      { type: 'column explained', column: 2, field: 'email' },
    );
    expect([...state.mapping]).toEqual([
      [0, 'fullName'],
      [2, 'email'],
    ]);
  });

  it('lets several columns hold skills', () => {
    const state = open(
      { type: 'file read', file: file(people) },
      { type: 'column explained', column: 1, field: 'skillsOffered' },
      { type: 'column explained', column: 2, field: 'skillsOffered' },
    );
    expect([...state.mapping.values()]).toEqual(['fullName', 'skillsOffered', 'skillsOffered']);
  });

  it('never sends "not used" as a meaning', () => {
    const state = open(
      { type: 'file read', file: file(people) },
      { type: 'column explained', column: 1, field: 'notUsed' },
    );
    expect(importRequest(state)?.choices.mapping).toEqual([{ column: 0, field: 'fullName' }]);
  });

  it('forgets rows and columns of the sheet before when another sheet is taken', () => {
    const state = open(
      { type: 'file read', file: file(people, sheet([column(0, 'givenName')])) },
      { type: 'row decided', row: 4, answer: { leaveOut: true } },
      { type: 'sheet chosen', sheetIndex: 1 },
    );
    expect([...state.decisions.keys()]).toEqual([]);
    expect([...state.mapping.values()]).toEqual(['givenName']);
  });

  it('keeps both words about one row: left out for now, and the same person', () => {
    const state = open(
      { type: 'file read', file: file(people) },
      { type: 'row decided', row: 4, answer: { samePersonAs: 'p1' as PersonId } },
      { type: 'row decided', row: 4, answer: { leaveOut: true } },
    );
    expect(importRequest(state)).toMatchObject({
      choices: { decisions: [{ row: 4, samePersonAs: 'p1', leaveOut: true }] },
    });
  });
});

describe('going from step to step', () => {
  it('holds at the columns until one of them holds names', () => {
    const state = open(
      { type: 'file read', file: file(people) },
      { type: 'step opened', step: 'columns' },
      { type: 'column explained', column: 0, field: null },
    );
    expect(missingHere(state)).toBe('Say which column holds the names.');
    expect(neighbourStep(state, 1)).toBeNull();
    expect(reachableSteps(state)).toEqual(['file', 'sheet', 'columns']);
  });

  it('says that the cohort is missing also when the file went straight on to its sheet', () => {
    const state = after({ type: 'file read', file: file(people) });
    expect(neighbourStep(state, 1)).toBeNull();
    expect(missingHere(state)).toBe('Choose the cohort this file belongs to.');
  });

  it('asks for the order of days only where a day would be read wrongly', () => {
    const days = { dateOrder: 'either' } as const;
    const unused = open({ type: 'file read', file: file(sheet([column(0, 'fullName')], days)) });
    expect(asksDayOrder(unused)).toBe(false);
    const used = open(
      { type: 'file read', file: file(sheet([column(0, 'fullName'), column(1, 'trainedOn')], days)) },
      { type: 'step opened', step: 'columns' },
    );
    expect(missingHere(used)).toBe('Say in which order the days are written.');
    expect(missingHere(moveWizard(used, { type: 'date order chosen', dateOrder: 'day-first' }))).toBeNull();
  });

  it('asks also when a column named by hand brings the first day that reads both ways', () => {
    const late = sheet([column(0, 'fullName'), column(1, 'notUsed', 'none')], {
      sample: [
        ['Name', 'When'],
        ['Mei Ito', '03/04/2026'],
      ],
    });
    expect(asksDayOrder(open({ type: 'file read', file: file(late) }))).toBe(false);
    const named = open(
      { type: 'file read', file: file(late) },
      { type: 'column explained', column: 1, field: 'trainedOn' },
    );
    expect(asksDayOrder(named)).toBe(true);
  });

  it('takes over an order of days that follows from the file', () => {
    expect(
      open({ type: 'file read', file: file(sheet([column(0, 'fullName')], { dateOrder: 'month-first' })) }).dateOrder,
    ).toBe('month-first');
  });

  it('stays on the open step when another header row was read', () => {
    const state = open({ type: 'file read', file: file(people) }, { type: 'sheet read again', sheet: known });
    expect(state.step).toBe('sheet');
    expect([...state.mapping]).toEqual([[0, 'fullName']]);
  });

  it('can always be walked from end to end and back, one step at a time', () => {
    let state: WizardState = open({ type: 'file read', file: file(people) });
    const walked: string[] = [];
    for (let step = neighbourStep(state, 1); step !== null; step = neighbourStep(state, 1)) {
      state = moveWizard(state, { type: 'step opened', step });
      walked.push(step);
    }
    expect(walked).toEqual(['columns', 'rows', 'compare', 'import']);
    for (let step = neighbourStep(state, -1); step !== null; step = neighbourStep(state, -1)) {
      state = moveWizard(state, { type: 'step opened', step });
    }
    expect(state).toMatchObject({ step: 'file' });
  });

  it('never opens a step with something missing before it, whatever is done', () => {
    const action = fc.oneof<fc.Arbitrary<WizardAction>[]>(
      fc.record({
        type: fc.constant('column explained' as const),
        column: fc.nat(2),
        field: fc.constantFrom<RosterField | null>('fullName', 'email', 'trainedOn', null),
      }),
      fc.constant<WizardAction>({ type: 'cohort chosen', cohortId }),
      fc.constant<WizardAction>({ type: 'file read', file: file(people) }),
      fc.constant<WizardAction>({
        type: 'file read',
        file: file(sheet([column(0, 'trainedOn')], { dateOrder: 'either' })),
      }),
      fc.constant<WizardAction>({ type: 'begun again' }),
      fc.constant<WizardAction>({ type: 'mapping begun afresh' }),
    );
    fc.assert(
      fc.property(fc.array(action, { maxLength: 12 }), fc.array(fc.boolean(), { maxLength: 12 }), (actions, moves) => {
        let state: WizardState = noImport;
        actions.forEach((one, at) => {
          state = handedOver(one).reduce(moveWizard, state);
          const step = neighbourStep(state, moves[at] ? 1 : -1);
          if (step !== null) state = moveWizard(state, { type: 'step opened', step });
        });
        const reachable = reachableSteps(state);
        expect(wizardSteps.slice(0, reachable.length)).toEqual(reachable);
        if (reachable.includes('import') && state.kind === 'open') expect(importRequest(state)).not.toBeNull();
      }),
    );
  });
});
