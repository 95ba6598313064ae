import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve, sep } from 'node:path';
import type { Sheet, SheetProblemCode, SheetReading } from '../../src/shared/domain/roster/sheet.ts';
import { readBytes } from './read-bytes.ts';

const folder = resolve(import.meta.dirname, '..', 'fixtures', 'rosters');

/** What the script that made a file says a reader should find in it. */
export interface RosterExpectation {
  readonly sheets?: readonly Sheet[];
  /** How many sentences come with the sheets; none when absent. */
  readonly warnings?: number;
  /** The answer to give when the file does not tell how its letters are written. */
  readonly encoding?: string;
  readonly refused?: SheetProblemCode;
}

/** The files of the collection, as 'folder/name', without the scripts that made them. */
export function rosterFixtures(): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.parentPath !== folder)
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll(sep, '/'),
    )
    .filter((path) => !path.startsWith('make/'))
    .toSorted();
}

/** What is expected of each file, by its path. */
export function rosterExpectations(): ReadonlyMap<string, RosterExpectation> {
  const text = readFileSync(join(folder, 'expected.json'), 'utf8');
  return new Map(Object.entries(JSON.parse(text) as Record<string, RosterExpectation>));
}

/** Reads a file of the collection as it would be read when it is chosen. */
export function readRosterFixture(path: string, encoding?: string): Promise<SheetReading> {
  return readBytes(readFileSync(join(folder, path)), { fileName: basename(path), encoding });
}
