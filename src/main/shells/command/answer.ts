/** What a command answers with: sentences for a person, and the same as data for a program. */
export interface Answer {
  readonly lines: readonly string[];
  readonly json: unknown;
}
