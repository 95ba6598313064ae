import { z } from 'zod';
import type { LeadershipReport } from '../../domain/reports/leadership-report.ts';
import { route } from '../route.ts';
import { cohortId, day, domainShape, programmeId, savedFile } from '../schemas.ts';

const leadershipInput = z
  .strictObject({ programmeId, cohortId: cohortId.nullable(), from: day, to: day })
  .refine((period) => period.from <= period.to, { message: 'The period ends before it begins.', path: ['to'] });

export const reportRoutes = {
  /** Exactly what would leave this computer, small groups already withheld. */
  'report.leadership': route({ input: leadershipInput, output: domainShape<LeadershipReport>() }),
  'report.saveLeadership': route({
    input: z.strictObject({ report: leadershipInput, format: z.enum(['pdf', 'xlsx']) }),
    output: savedFile,
  }),
  /** What the hidden print page draws; the only route a print page may ask. */
  'report.document': route({
    input: z.strictObject({ token: z.string().max(64) }),
    output: domainShape<LeadershipReport>(),
  }),
} as const;
