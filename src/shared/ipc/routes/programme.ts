import { z } from 'zod';
import type { Cohort, Programme } from '../../domain/programme.ts';
import { type ReverseMark, reverseSteps } from '../../domain/reverse-checklist.ts';
import type { Stage } from '../../domain/stage.ts';
import { route } from '../route.ts';
import {
  cohortFields,
  cohortId,
  day,
  domainShape,
  nothing,
  programmeFields,
  programmeId,
  written,
} from '../schemas.ts';

export interface CohortOverview extends Cohort {
  readonly mentors: number;
  readonly mentees: number;
  readonly pairings: number;
  /** How far a round of reverse mentoring is set up; empty in programmes of another kind. */
  readonly reverseChecklist: readonly ReverseMark[];
}

export interface ProgrammeOverview extends Programme {
  readonly stages: readonly Stage[];
  readonly cohorts: readonly CohortOverview[];
}

export const programmeRoutes = {
  /** Every programme of the vault with its stages and cohorts, newest cohort first. */
  'programme.overview': route({ input: nothing, output: domainShape<readonly ProgrammeOverview[]>() }),
  'programme.create': route({ input: programmeFields, output: written.extend({ id: programmeId }) }),
  'programme.update': route({ input: z.strictObject({ id: programmeId, fields: programmeFields }), output: written }),
  'programme.close': route({ input: z.strictObject({ id: programmeId, on: day }), output: written }),
  'cohort.create': route({
    input: z.strictObject({ programmeId, fields: cohortFields }),
    output: written.extend({ id: cohortId }),
  }),
  'cohort.update': route({ input: z.strictObject({ id: cohortId, fields: cohortFields }), output: written }),
  /** Null takes the mark away. */
  'cohort.markReverseStep': route({
    input: z.strictObject({ cohortId, step: z.enum(reverseSteps), doneOn: day.nullable() }),
    output: written,
  }),
  'cohort.close': route({ input: z.strictObject({ id: cohortId, on: day }), output: written }),
} as const;
