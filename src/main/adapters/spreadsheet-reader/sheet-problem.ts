import type { SheetProblemCode } from '../../../shared/domain/roster/sheet.ts';
import { problemSentences } from './problem-sentences.ts';

/** Raised inside the reader to stop at once; it becomes the answer `{ok: false, code, message}` and never leaves it. */
export class SheetProblem extends Error {
  override readonly name = 'SheetProblem';
  readonly code: SheetProblemCode;

  constructor(code: SheetProblemCode, message: string = problemSentences[code]) {
    super(message);
    this.code = code;
  }
}
