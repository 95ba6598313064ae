import { z } from 'zod';
import { selfCheckQuestions } from '../../domain/self-check.ts';
import { route } from '../route.ts';
import { answer, day, nothing, personId, savedFile, written } from '../schemas.ts';

export const selfCheckRoutes = {
  /** What a mentor answered about themselves, in the order of the questions; only the sums by theme are kept. */
  'selfCheck.record': route({
    input: z.strictObject({ personId, takenOn: day, answers: z.array(answer).length(selfCheckQuestions.length) }),
    output: written,
  }),
  /** The blank form as a PDF. */
  'selfCheck.saveForm': route({ input: nothing, output: savedFile }),
} as const;
