import { expect, it } from 'vitest';
import { placeAfterKey } from '../../../src/renderer/features/events/place-after-key.ts';

const after = (key: string, row: number, column: number) => placeAfterKey(key, { row, column }, 3, 5);

it('walks the grid both ways and stops at its edges', () => {
  expect(after('j', 0, 2)).toEqual({ row: 1, column: 2 });
  expect(after('ArrowDown', 2, 2)).toEqual({ row: 2, column: 2 });
  expect(after('k', 0, 2)).toEqual({ row: 0, column: 2 });
  expect(after('ArrowRight', 1, 4)).toEqual({ row: 1, column: 4 });
  expect(after('ArrowLeft', 1, 1)).toEqual({ row: 1, column: 0 });
  expect([after('Home', 1, 3), after('End', 1, 3)]).toEqual([
    { row: 1, column: 0 },
    { row: 1, column: 4 },
  ]);
  expect([after('PageUp', 2, 0), after('PageDown', 0, 0)]).toEqual([
    { row: 0, column: 0 },
    { row: 2, column: 0 },
  ]);
});

it('leaves every other key to whoever hears it', () => {
  for (const key of [' ', 'Enter', 'Delete', 'x', 'Tab']) expect(after(key, 1, 1)).toBeNull();
});
