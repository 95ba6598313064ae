/** A command that cannot go on: one sentence for the person, and an exit code of 1. */
export class Refusal extends Error {
  /** What a program that asked for data gets in place of the sentence. */
  readonly json: unknown;

  constructor(sentence: string, json?: unknown) {
    super(sentence);
    this.name = 'Refusal';
    this.json = json;
  }
}
