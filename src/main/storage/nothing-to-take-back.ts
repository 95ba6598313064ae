/** Refuses an undo that would leave everything as it is, because later changes build on every row of it. */
export class NothingToTakeBack extends Error {
  readonly code = 'UNDO_BLOCKED';
  /** What stays, as the caller named it. */
  readonly kept: readonly string[];

  constructor(kept: readonly string[]) {
    super('later changes build on everything in this change');
    this.name = 'NothingToTakeBack';
    this.kept = kept;
  }
}
