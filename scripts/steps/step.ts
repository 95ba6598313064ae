/** One thing a summary runs and reports about. */
export interface Step {
  readonly name: string;
  /** A program of node_modules/.bin and its arguments. */
  readonly run: readonly [program: string, ...args: string[]];
  /** Names of steps that have to pass first. */
  readonly after?: readonly string[];
  /** How many of the two places it takes; a step that starts workers or a browser takes both. */
  readonly places?: 1 | 2;
  /** Set where this computer cannot run the step: the sentence that stands in the summary instead. */
  readonly notHere?: string;
}

export interface StepResult {
  readonly name: string;
  readonly outcome: 'passed' | 'failed' | 'not run';
  readonly seconds: number;
  readonly sentence: string;
}
