import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The bytes of a small file made by another program and kept in tests/fixtures/rosters, with the script that made it. */
export function rosterFixture(fileName: string): Buffer {
  return readFileSync(join(import.meta.dirname, '..', 'fixtures', 'rosters', fileName));
}
