import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChangeId } from '../../src/shared/domain/ids.ts';
import type { Instant } from '../../src/shared/domain/local-date.ts';
import {
  type ChangeMark,
  redoAction,
  refuseUndo,
  searchHistory,
  setUpAction,
  undoAction,
} from '../../src/shared/domain/undo-history.ts';

/** A history as the vault writes it down, beside two plain stacks that say what undo and redo should do. */
function aHistory() {
  const history: (ChangeMark & { readonly id: ChangeId })[] = [];
  const standing: ChangeId[] = [];
  const undone: ChangeId[] = [];
  const write = (action: string, undoes: ChangeId | null) => {
    const id = `${history.length}` as ChangeId;
    history.unshift({ id, action, undoes, undoneAt: null });
    return id;
  };
  const mark = (id: ChangeId, undoneAt: Instant | null) => {
    const at = history.findIndex((change) => change.id === id);
    history[at] = { ...(history[at] ?? expect.unreachable()), undoneAt };
  };
  write(setUpAction, null);
  return {
    history,
    standing,
    undone,
    /** What redo would do again, by the undo that took it back. */
    undoneBy: (undo: ChangeId) => history.find(({ id }) => id === undo)?.undoes,
    make() {
      standing.push(write('people.edit', null));
      undone.length = 0;
    },
    undo(id: ChangeId) {
      standing.splice(standing.indexOf(id), 1);
      undone.push(id);
      write(undoAction, id);
      mark(id, '2026-11-16T08:00:00.000Z' as Instant);
    },
    redo(undo: ChangeId) {
      const original = undone.pop() as ChangeId;
      standing.push(original);
      standing.sort((a, b) => Number(a) - Number(b));
      write(redoAction, undo);
      mark(undo, '2026-11-16T09:00:00.000Z' as Instant);
      mark(original, null);
    },
  };
}

const anyRun = fc.array(
  fc.record({ act: fc.constantFrom('make', 'undo newest', 'undo any', 'redo'), which: fc.nat(9) }),
  { maxLength: 25 },
);

function play(run: readonly { act: string; which: number }[]) {
  const played = aHistory();
  for (const { act, which } of run) {
    const { history, standing } = played;
    const undo = searchHistory(history, 'undo');
    const redo = searchHistory(history, 'redo');
    if (act === 'make') played.make();
    if (act === 'undo newest' && undo !== null && undo !== 'further back') played.undo(undo.id);
    if (act === 'undo any' && standing.length > 0) played.undo(standing[which % standing.length] as ChangeId);
    if (act === 'redo' && redo !== null && redo !== 'further back') played.redo(redo.id);
  }
  return played;
}

const idOf = (found: { readonly id: ChangeId } | null | 'further back') =>
  found === 'further back' ? found : (found?.id ?? null);

describe('undo and redo over a history of any changes', () => {
  it('take back the newest change that stands, and do again what was undone last unless something new was done', () => {
    fc.assert(
      fc.property(anyRun, (run) => {
        const { history, standing, undone, undoneBy } = play(run);
        expect(idOf(searchHistory(history, 'undo'))).toBe(standing.at(-1) ?? null);
        const redo = idOf(searchHistory(history, 'redo'));
        expect(redo === null ? null : undoneBy(redo as ChangeId)).toBe(undone.at(-1) ?? null);
      }),
      { numRuns: 1000 },
    );
  });

  it('offer in a list exactly the changes that stand, and never the set-up, an undo or a redo', () => {
    fc.assert(
      fc.property(anyRun, (run) => {
        const { history, standing } = play(run);
        const offered = history.filter((change) => refuseUndo(change) === null).map(({ id }) => id);
        expect(offered.toReversed()).toEqual(standing);
      }),
    );
  });

  it('come to the same when the history is looked through in parts', () => {
    fc.assert(
      fc.property(anyRun, fc.integer({ min: 1, max: 4 }), fc.constantFrom('undo', 'redo'), (run, size, wish) => {
        const { history } = play(run);
        let found: ReturnType<typeof searchHistory<ChangeMark>> = 'further back';
        for (let offset = 0; found === 'further back' && offset < history.length; offset += size) {
          found = searchHistory(history.slice(offset, offset + size), wish);
        }
        expect(found).toEqual(searchHistory(history, wish));
      }),
    );
  });

  it('know nothing yet of an empty part', () => {
    expect(searchHistory([], 'undo')).toBe('further back');
  });
});
