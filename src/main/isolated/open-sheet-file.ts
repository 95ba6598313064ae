import { readFileSync, statSync } from 'node:fs';
import { SheetProblem } from '../adapters/spreadsheet-reader/sheet-problem.ts';

/** The bytes of an ordinary file no longer than `mostBytes`; throws SheetProblem for anything else. */
export function openSheetFile(path: string, mostBytes: number): Buffer {
  try {
    const facts = statSync(path);
    if (!facts.isFile()) throw new SheetProblem('NOT_A_SPREADSHEET');
    if (facts.size > mostBytes) throw new SheetProblem('TOO_LARGE');
    return readFileSync(path);
  } catch (problem) {
    if (problem instanceof SheetProblem) throw problem;
    throw new SheetProblem(
      'NO_ANSWER',
      'This file can no longer be opened; check that it is still there and that no other program holds it, then choose it again.',
    );
  }
}
