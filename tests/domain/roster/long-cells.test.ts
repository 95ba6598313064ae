import { expect, test } from 'vitest';
import { guessImportKind } from '../../../src/shared/domain/guess-import-kind.ts';
import { recordReaders } from '../../../src/shared/domain/record-import/said-record.ts';
import { detectTable } from '../../../src/shared/domain/roster/detect-table.ts';
import { parseListColumn } from '../../../src/shared/domain/roster/parse-list-column.ts';
import { parseWishes } from '../../../src/shared/domain/roster/parse-wishes.ts';
import { saidReaders } from '../../../src/shared/domain/roster/said-values.ts';
import { suggestMapping } from '../../../src/shared/domain/roster/suggest-mapping.ts';

/** As much as a cell of a workbook holds, made of what a pattern may stumble over. */
const longest = 32_767;
const pieces = [' ', '\n', '(', '@', '1', '1:', '.', ',', 'a', 'dr.', '; ', 'choice ', '"'];
const longCells = pieces.flatMap((piece) => {
  const run = piece.repeat(Math.ceil(longest / piece.length)).slice(0, longest - 4);
  return [`x${run}x`, `1${run}x`, `${run} x`];
});
const readers = [...Object.values(saidReaders), ...Object.values(recordReaders)] as readonly ((
  cell: string,
  sense: never,
) => unknown)[];

const around = { isAnybodyKnown: true, everyoneIs: null, names: [] };

const ways: readonly (readonly [string, (text: string) => unknown])[] = [
  [
    'as an answer',
    (text) =>
      readers.map((read) =>
        read(text, { dateOrder: null, gradeScale: 'number', order: null, scale: 'another' } as never),
      ),
  ],
  [
    'as a list or a wish',
    (text) => [parseListColumn(text, text, ','), parseWishes(text, '1', 1), parseWishes('', text, 1)],
  ],
  ['as a heading', (text) => [detectTable([[text], [text, text], ['Name', text]]), suggestMapping([text], [[text]])]],
  ['as the heading of any kind of file', (text) => guessImportKind([text, 'Mentor'], [[text, text]], around)],
];

test.each(ways)('a cell as long as cells get is read %s in no time, whatever it is made of', (_, look) => {
  for (const text of longCells) {
    const first = timeTo(look, text);
    // Two seconds and more where a pattern looked at the rest of the text from each of its places; once may be the machine.
    const took = first < limit ? first : Math.min(first, timeTo(look, text));
    expect(took, JSON.stringify(text.slice(0, 10))).toBeLessThan(limit);
  }
});

const limit = 700;

function timeTo(look: (text: string) => unknown, text: string): number {
  const begun = performance.now();
  look(text);
  return performance.now() - begun;
}
