import type { z } from 'zod';

/** One thing the window may ask: what it must send and what it gets back. */
export interface Route<Input extends z.ZodType = z.ZodType, Output extends z.ZodType = z.ZodType> {
  readonly input: Input;
  readonly output: Output;
}

export type Routes = Readonly<Record<string, Route>>;

/** Declares a route; exists so that both schemas keep their exact types. */
export function route<Input extends z.ZodType, Output extends z.ZodType>(schemas: {
  input: Input;
  output: Output;
}): Route<Input, Output> {
  return schemas;
}

/** What a handler receives, after parsing. */
export type InputOf<R extends Route> = z.output<R['input']>;
/** What a caller has to send. */
export type RequestOf<R extends Route> = z.input<R['input']>;
export type OutputOf<R extends Route> = z.output<R['output']>;

/** One handler per route, none missing, none extra: anything else does not compile. */
export type HandlersFor<R extends Routes> = {
  readonly [Name in keyof R]: (input: InputOf<R[Name]>) => Promise<OutputOf<R[Name]>>;
};
