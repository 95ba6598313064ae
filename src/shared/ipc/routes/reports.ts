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
} as const;
