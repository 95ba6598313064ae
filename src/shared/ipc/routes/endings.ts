import { z } from 'zod';
import { conditions, goalResults, mostConditions } from '../../domain/closing/exit-answers.ts';
import { returnAnswers } from '../../domain/closing/return-answer.ts';
import type { Returner } from '../../domain/closing/returners.ts';
import { route } from '../route.ts';
import { answer, cohortId, day, domainShape, pairingId, personId, role, written } from '../schemas.ts';

const ticked = z
  .array(z.enum(conditions))
  .max(mostConditions)
  .transform((chosen) => [...new Set(chosen)]);

export const endingRoutes = {
  /** What one side answered at the end. Answering again corrects: the earlier answers of that side stop counting. */
  'ending.answer': route({
    input: z.strictObject({
      pairingId,
      side: role,
      on: day,
      worthTheTime: answer.nullable(),
      goals: z.enum(goalResults).nullable(),
      helped: ticked,
      wouldHaveHelped: ticked,
      /** Whether they would take part again; null when that was not asked. */
      again: z.enum(returnAnswers).nullable(),
    }),
    output: written,
  }),
  /** Who said they would take part again and is not in this cohort yet. */
  'cohort.returners': route({ input: z.strictObject({ id: cohortId }), output: domainShape<readonly Returner[]>() }),
  'cohort.bringBack': route({
    input: z.strictObject({
      id: cohortId,
      people: z
        .array(z.strictObject({ personId, roles: z.array(role).min(1).max(2) }))
        .min(1, 'Choose at least one person.')
        .max(2000),
    }),
    output: written,
  }),
} as const;
