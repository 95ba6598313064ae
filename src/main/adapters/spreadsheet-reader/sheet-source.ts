import type { GuardedSink } from './guarded-sink.ts';
import type { ReadingBudget } from './reading-budget.ts';

/** Everything a reader of one kind of file works with. */
export interface SheetSource {
  readonly bytes: Buffer;
  readonly fileName: string;
  /** The encoding a person chose for a text file; without one it is found or asked for. */
  readonly encoding: string | undefined;
  /** Such as 'de-DE'; orders the encodings that are offered, nothing else. */
  readonly locale: string;
  readonly budget: ReadingBudget;
  readonly sink: GuardedSink;
}
