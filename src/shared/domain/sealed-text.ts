/** A text that only the vault's second key opens, as it is kept. What holds one can never be given a plain text by mistake. */
export type SealedText = string & { readonly __brand: 'SealedText' };

/** Where a sealed text is kept. It opens nowhere else. */
export interface SealedPlace {
  readonly table: 'concerns' | 'notes';
  readonly row: string;
  readonly column: string;
}
