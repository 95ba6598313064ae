import type { RowImage } from './row-writer.ts';
import { isSameRow, wholeImages } from './undo-step.ts';

/** The images of two changes as those of one; a row that is again as it was before both has none. */
export function joinImages(earlier: readonly RowImage[], later: readonly RowImage[]): readonly RowImage[] {
  return wholeImages([...earlier, ...later]).filter(({ before, after }) =>
    before === null || after === null ? before !== after : !isSameRow(before, after),
  );
}
