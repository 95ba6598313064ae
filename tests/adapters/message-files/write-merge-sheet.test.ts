import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { writeMergeSheet } from '../../../src/main/adapters/message-files/write-merge-sheet.ts';
import { nastyText } from '../../support/message-arbitraries.ts';

const marked = (text: string) => (/^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text);

it('is read back cell by cell, with formulas marked as texts', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(nastyText, nastyText), { minLength: 1 }), (rows) => {
      const bytes = Buffer.from(writeMergeSheet(['Name', 'Message'], rows));
      expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
      const read = parse(bytes, { bom: true, record_delimiter: '\r\n' });
      expect(read).toEqual([
        ['Name', 'Message'],
        ...rows.map((cells) => cells.map((cell) => marked(cell.toWellFormed()))),
      ]);
    }),
  );
});

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('%j is never worked out by a spreadsheet program', (cell) => {
  const [, line] = Buffer.from(writeMergeSheet(['Name'], [[cell]]))
    .toString('utf8')
    .split(/\r\n(?=["'])/);
  expect(line).toMatch(/^"?'/);
});
