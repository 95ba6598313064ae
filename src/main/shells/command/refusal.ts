/** A command that cannot go on: one sentence for the person, and an exit code of 1. */
export class Refusal extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = 'Refusal';
  }
}
