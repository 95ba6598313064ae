import { describe, expect, it } from 'vitest';
import {
  findCommands,
  mergeResults,
  mostResults,
  namedFirst,
  type PaletteCommand,
  type PaletteResult,
} from '../../../src/renderer/app/palette-results.ts';

const command = (id: string, label: string, also = ''): PaletteCommand => ({ id, label, also, run: () => undefined });
const results = (kind: PaletteResult['kind'], n: number): PaletteResult[] =>
  Array.from({ length: n }, (_, at) => ({ id: `${kind} ${at}`, kind, label: kind, run: () => undefined }));

describe('commands in the palette', () => {
  const commands = [
    command('go', 'Go to People'),
    command('lock', 'Lock the vault', 'close leave'),
    command('print', 'Print this view', 'paper'),
  ];

  it('are found by the beginnings of their words in any order, and by other words for them', () => {
    expect(findCommands(commands, 'vau lo', []).map((one) => one.id)).toEqual(['lock']);
    expect(findCommands(commands, 'paper', []).map((one) => one.id)).toEqual(['print']);
    expect(findCommands(commands, 'ault', [])).toEqual([]);
  });

  it('stand in the order of last use when nothing is typed, the rest after them', () => {
    expect(findCommands(commands, ' ', ['print', 'gone']).map((one) => one.id)).toEqual(['print', 'go', 'lock']);
  });

  it('that begin with the typed word come first', () => {
    const two = [command('a', 'Go to Print shop'), command('b', 'Print this view')];
    expect(findCommands(two, 'print', []).map((one) => one.id)).toEqual(['b', 'a']);
  });
});

describe('people in the palette', () => {
  it('named by what was typed stand before those found by their department, marks or not', () => {
    const rows = ['Milan Abara', 'Siobhán Achterberg', 'Ada Simonsen'];
    expect(namedFirst(rows, (name) => name, 'sio')[0]).toBe('Siobhán Achterberg');
    expect(namedFirst(rows, (name) => name, 'sim')[0]).toBe('Ada Simonsen');
  });
});

describe('the list of the palette', () => {
  it('never grows past what fits without scrolling', () => {
    for (const [people, pairings, commands] of [
      [6, 4, 12],
      [0, 0, 20],
      [20, 20, 0],
    ] as const) {
      const merged = mergeResults(
        results('person', people),
        results('pairing', pairings),
        results('command', commands),
      );
      expect(merged).toHaveLength(mostResults);
    }
  });

  it('keeps room for pairings beside many people (caught: six people hide every pairing)', () => {
    const merged = mergeResults(results('person', 20), results('pairing', 3), results('command', 10));
    expect(merged.filter((one) => one.kind === 'pairing').length).toBeGreaterThanOrEqual(2);
  });
});
