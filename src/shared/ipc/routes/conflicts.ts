import { z } from 'zod';
import type { CohortId, PairingId, PersonId } from '../../domain/ids.ts';
import type { LocalDate } from '../../domain/local-date.ts';
import { route } from '../route.ts';
import { day, domainShape, line, nothing, pairingId, written } from '../schemas.ts';

interface InOneLine {
  readonly mentorId: PersonId;
  readonly mentorName: string;
  readonly menteeId: PersonId;
  readonly menteeName: string;
  /** Who reports to whom, and through whom. */
  readonly sentence: string;
  /** The day it came to be known here. */
  readonly since: LocalDate;
}

export interface PairingInOneLine extends InOneLine {
  readonly id: PairingId;
  /** Why it was let be, once somebody looked at this very line. */
  readonly letBe: { readonly reason: string; readonly on: LocalDate } | null;
}

export interface ConflictList {
  readonly open: readonly PairingInOneLine[];
  readonly letBe: readonly PairingInOneLine[];
  readonly proposals: readonly (InOneLine & { readonly cohortId: CohortId; readonly cohortName: string })[];
  /** People who report to each other in a circle, each circle once, running upwards. */
  readonly loops: readonly {
    readonly people: readonly { readonly id: PersonId; readonly name: string }[];
    readonly sentence: string;
  }[];
}

export const conflictRoutes = {
  /** Live pairings and standing proposals of whom one reports to the other, and circles in the reporting lines. */
  'conflict.list': route({ input: nothing, output: domainShape<ConflictList>() }),
  /** Lets the reporting line between the two of a pairing be, with the reason. Another line asks again. */
  'conflict.waive': route({
    input: z.strictObject({ id: pairingId, on: day, reason: line(200) }),
    output: written,
  }),
} as const;
