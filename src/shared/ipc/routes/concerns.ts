import { z } from 'zod';
import {
  type Concern,
  type ConcernContent,
  concernCategories,
  concernSeverities,
  concernStatuses,
} from '../../domain/concern.ts';
import { route } from '../route.ts';
import { concernId, day, domainShape, line, lines, pairingId, written } from '../schemas.ts';

/** A concern with all that is sealed of it, as the second key opens it. */
export type OpenedConcern = Concern & ConcernContent;

const content = {
  category: z.enum(concernCategories),
  severity: z.enum(concernSeverities),
  referredTo: line().nullable(),
  /** What was said; a personal matter has none. */
  text: lines(4000).nullable(),
};

/** All of these refuse with NOTES_LOCKED while notes and concerns are locked apart. */
export const concernRoutes = {
  /** The concerns about one pairing, the newest first. */
  'concern.list': route({
    input: z.strictObject({ pairingId }),
    output: z.strictObject({ concerns: domainShape<readonly OpenedConcern[]>() }),
  }),
  'concern.open': route({
    input: z.strictObject({
      pairingId,
      openedOn: day,
      status: z.enum(concernStatuses).exclude(['closed']).default('open'),
      nextReviewOn: day.nullable(),
      ...content,
    }),
    output: written.extend({ id: concernId }),
  }),
  /** What is not said stays as it is. Closing needs no day: without one it is today; and it ends the reviews. */
  'concern.update': route({
    input: z
      .strictObject({
        id: concernId,
        status: z.enum(concernStatuses),
        closedOn: day,
        nextReviewOn: day.nullable(),
        ...content,
      })
      .partial()
      .required({ id: true }),
    output: written,
  }),
} as const;
