import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createRowFiller } from '../../../../../src/shared/domain/matching/points/score-table/fill-row.ts';

it('adds up every part of a row, however many there are, more than are walked at once too', () => {
  const part = (columns: number) =>
    fc
      .array(fc.nat(9), { minLength: 3, maxLength: 3 })
      .chain((amounts) =>
        fc
          .array(fc.nat(2), { minLength: columns, maxLength: columns })
          .map((classes) => ({ amounts: Int16Array.from(amounts), classes: Uint16Array.from(classes) })),
      );
  const rows = fc
    .integer({ min: 1, max: 5 })
    .chain((columns) => fc.record({ columns: fc.constant(columns), parts: fc.array(part(columns), { maxLength: 9 }) }));
  const pointsOf = Int16Array.from({ length: 100 }, (_, amount) => 7 * amount);
  fc.assert(
    fc.property(rows, ({ columns, parts }) => {
      const points = new Int16Array(columns);
      createRowFiller(columns, pointsOf)(points, parts);
      const sums = Array.from({ length: columns }, (_, column) =>
        parts.reduce((sum, { amounts, classes }) => sum + (amounts[classes[column] ?? 0] ?? 0), 0),
      );
      expect(Array.from(points)).toEqual(sums.map((sum) => 7 * sum));
    }),
  );
});
