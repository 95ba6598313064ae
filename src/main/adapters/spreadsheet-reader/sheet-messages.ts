import type { Cell, Sheet } from '../../../shared/domain/roster/sheet.ts';

/** What the reading process is asked. It opens the file itself; bytes are never copied to it. */
export interface SheetRequest {
  readonly path: string;
  readonly fileName: string;
  readonly encoding?: string | undefined;
  readonly locale?: string | undefined;
}

/** What it reports before its answer (a SheetEnd), in order; rows belong to the sheet opened last. */
export type SheetPart =
  | { readonly kind: 'sheet'; readonly name: string; readonly visibility: Sheet['visibility'] }
  | { readonly kind: 'rows'; readonly rows: readonly (readonly [rowIndex: number, cells: readonly Cell[]])[] }
  | { readonly kind: 'progress'; readonly rowsRead: number };
