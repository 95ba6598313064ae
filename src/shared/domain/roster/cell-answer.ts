import type { CellReading, RosterProblemCode } from './roster-problem.ts';

/** A cell that could be read. */
export const read = <Value>(value: Value): CellReading<Value> => ({ ok: true, value });

/** A cell that could not, with the text a person sees there (the first 200 characters). */
export const unread = (code: RosterProblemCode, value: string): CellReading<never> => ({
  ok: false,
  problem: { code, value: value.slice(0, 200) },
});
