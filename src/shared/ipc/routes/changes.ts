import { z } from 'zod';
import { route } from '../route.ts';
import { changeId, instant, page } from '../schemas.ts';

export const changeRoutes = {
  /** What was done when, newest first. */
  'change.list': route({
    input: z.strictObject({ ...page }),
    output: z.strictObject({
      rows: z.array(
        z.strictObject({
          id: changeId,
          at: instant,
          sentence: z.string(),
          /** What changed, a line for each field in its own words; none where the sentence says it all. */
          details: z.array(z.string()),
          undoneAt: instant.nullable(),
          canUndo: z.boolean(),
        }),
      ),
      total: z.int(),
    }),
  }),
  /** Takes back one change, or the newest that still stands. What was edited afterwards is kept and named. */
  'change.undo': route({
    input: z.strictObject({ id: changeId.nullable().default(null) }),
    output: z.strictObject({ id: changeId, sentence: z.string(), kept: z.array(z.string()) }),
  }),
  /** Does again what was undone last. */
  'change.redo': route({ input: z.strictObject({}), output: z.strictObject({ id: changeId, sentence: z.string() }) }),
} as const;
