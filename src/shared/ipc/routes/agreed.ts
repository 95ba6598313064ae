import { z } from 'zod';
import { agreementPoints, meetingMedia } from '../../domain/agreement.ts';
import { goalStatuses, supportLevels } from '../../domain/pairing.ts';
import { route } from '../route.ts';
import { day, line, pairingId, role, savedFile, written } from '../schemas.ts';
import { checkInTold, meetsOnce, meetsOnceSaid, sessionTold } from './pairings.ts';

const factId = z.string().max(64);

/** What the two agreed on, work towards and took on; what of it is printed; and corrections of what was told. */
export const agreedRoutes = {
  /** Points the two agreed on one day, with what they agreed; what is left out stays as it is. */
  'agreement.agree': route({
    input: z.strictObject({
      id: pairingId,
      on: day,
      points: z.array(z.enum(agreementPoints)).max(agreementPoints.length),
      cadenceDays: z.int().min(1, 'The gap between meetings is at least one day.').max(365).optional(),
      medium: z.enum(meetingMedia).optional(),
      plannedLengthDays: z.int().min(14, 'A pairing needs at least 14 days.').max(3650).nullable().optional(),
    }),
    output: written,
  }),
  'goal.set': route({ input: z.strictObject({ id: pairingId, label: line(), on: day }), output: written }),
  'goal.move': route({
    input: z.strictObject({ id: pairingId, goalId: factId, status: z.enum(goalStatuses), on: day }),
    output: written,
  }),
  /** That one side took something on; there is no field for what it was. */
  'commitment.make': route({
    input: z.strictObject({ id: pairingId, side: role, agreedOn: day, dueOn: day.nullable() }),
    output: written,
  }),
  'commitment.settle': route({
    input: z.strictObject({ id: pairingId, commitmentId: factId, state: z.enum(['done', 'not done']), on: day }),
    output: written,
  }),
  'pairing.setSupport': route({
    input: z.strictObject({ id: pairingId, level: z.enum(supportLevels), on: day }),
    output: written,
  }),
  'pairing.setPurpose': route({
    input: z.strictObject({ id: pairingId, purpose: line().nullable() }),
    output: written,
  }),
  /** What was told wrongly stays in the vault as it was said; what is told now counts from now on. */
  'session.correct': route({ input: z.strictObject({ pairingId, factId, ...sessionTold }), output: written }),
  'checkIn.correct': route({
    input: z.strictObject({ pairingId, factId, ...checkInTold }).refine(meetsOnce, meetsOnceSaid),
    output: written,
  }),
  /** The agreement for the two to sign, or what one side may bring to the next session, as a PDF. */
  'pairing.saveSheet': route({
    input: z.strictObject({ id: pairingId, sheet: z.enum(['agreement', 'preparation']), side: role.nullable() }),
    output: savedFile,
  }),
} as const;
