import { join } from 'node:path';
import { expect, it } from 'vitest';
import { forkIsolated } from '../../../src/main/adapters/fork-isolated.ts';
import { createSheetReader } from '../../../src/main/adapters/spreadsheet-reader/create-sheet-reader.ts';
import { projectFolder } from '../../../src/main/shells/project-folder.ts';

const built = join(projectFolder, 'out', 'main', 'isolated', 'read-sheet.js');
const fixtures = join(projectFolder, 'tests', 'fixtures', 'rosters');

it.each(['ods-people.ods', 'ods-people-flat.fods', 'xls-people.xls'])(
  'the built reading process reads %s (a library fetched when needed could be missing from the bundle)',
  async (fileName) => {
    const reader = createSheetReader(forkIsolated(built));
    const reading = await reader.readSheetFile({ path: join(fixtures, fileName), fileName });
    expect(reading.ok && reading.sheets.map(({ name, rows }) => [name, rows.length])).toEqual([
      ['People', 7],
      ['Lists', 1],
      ['Empty', 0],
    ]);
  },
);
