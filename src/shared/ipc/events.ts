import type { CohortId } from '../domain/ids.ts';
import type { MatchingProgress } from '../domain/matching/matching-progress.ts';

/** What main tells the window. Events name what happened; the window asks again for what it shows. */
export interface Events {
  /** Something in the vault changed; every list and figure may be stale. */
  readonly 'data.changed': Record<string, never>;
  /** Notes and concerns were locked apart; the vault stays open. */
  readonly 'notes.locked': Record<string, never>;
  readonly 'vault.locked': Record<string, never>;
  readonly 'matching.progress': MatchingProgress & { readonly cohortId: CohortId };
  readonly 'sheet.progress': { readonly file: string; readonly rows: number };
}
export type EventName = keyof Events;
