/** One figure of a benchmark. Without a bar it is printed for comparison and judged by nobody. */
export interface Measurement {
  readonly what: string;
  readonly figure: number;
  readonly unit: 'ms' | 'kB' | 'MB' | '×';
  /** The most it may be. */
  readonly bar?: number;
}
