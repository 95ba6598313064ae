import { z } from 'zod';
import { cohortParts, sideChoices } from '../../domain/messages/choose-recipients.ts';
import type { DraftedMessage, LeftOut } from '../../domain/messages/draft-messages.ts';
import type { MessageTemplate } from '../../domain/messages/message-template.ts';
import { route } from '../route.ts';
import {
  cohortId,
  day,
  domainShape,
  line,
  nothing,
  page,
  pairingId,
  personId,
  role,
  savedFile,
  written,
} from '../schemas.ts';

const templateId = z.string().regex(/^[0-9a-z-]{1,64}$/);

/** Several lines of text; nothing in them that cannot be seen. */
const paragraphs = z
  .string()
  .max(20_000, 'This is too long.')
  .transform((typed) => typed.replaceAll(/\r\n|\r/gu, '\n'))
  .refine((typed) => !/[\0-\x08\x0B-\x1F\x7F]/u.test(typed), 'This holds characters that cannot be seen.');

const templateText = z
  .strictObject({ subject: line(), body: paragraphs.refine((typed) => typed.trim() !== '', 'Please fill this in.') })
  .nullable();

/** What one person alone gets; still to be filled in it may be, and then it does not go out. */
const editedText = z.strictObject({
  subject: z
    .string()
    .max(200, 'This is too long.')
    .regex(/^[^\p{Cc}]*$/u, 'This holds characters that cannot be seen.'),
  body: paragraphs,
});

const mostPairings = 5000;

/** Which message, for whom, and what was changed in it for single people. */
const choice = z.strictObject({
  template: templateId,
  to: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('pairings'), pairings: z.array(pairingId).min(1).max(mostPairings) }),
    z.strictObject({ kind: z.literal('cohort'), cohortId, who: z.enum(cohortParts) }),
    z.strictObject({ kind: z.literal('person'), personId }),
  ]),
  side: z.enum(sideChoices).default('both'),
  /** Whether messages with something open stay out, so that the others can go. */
  withoutOpen: z.boolean().default(false),
  edited: z.record(z.string().max(120), editedText).default({}),
});

/** One page of what would go out. */
export interface DraftPage {
  readonly messages: readonly DraftedMessage[];
  readonly total: number;
  /** How many of all have something that is still to be filled in. */
  readonly open: number;
  /** At most 200 of them. */
  readonly leftOut: readonly LeftOut[];
  readonly leftOutTotal: number;
}

const messageKey = z.string().max(120);
const time = z.string().max(5).nullable();

export const messageRoutes = {
  'message.templates': route({
    input: nothing,
    output: z.strictObject({ templates: domainShape<readonly MessageTemplate[]>() }),
  }),
  /** Without an id it is a new one. */
  'message.saveTemplate': route({
    input: z.strictObject({
      id: templateId.nullable(),
      fields: z.strictObject({
        name: line(80),
        about: z.string().trim().max(200, 'This is too long.'),
        mentor: templateText,
        mentee: templateText,
      }),
    }),
    output: written.extend({ id: z.string() }),
  }),
  /** Gives a template the wording back that came with the application; one's own is taken out. */
  'message.putBack': route({ input: z.strictObject({ id: templateId }), output: written }),
  'message.draft': route({ input: choice.extend(page), output: domainShape<DraftPage>() }),
  /** Hands one message to the computer's mail program; `opened` is false where this shell has no way to. */
  'message.openMail': route({
    input: z.strictObject({ choice, key: messageKey }),
    output: z.strictObject({ opened: z.boolean() }),
  }),
  /** One message as a mail file, or with null all of them, packed into one file where there are several. */
  'message.saveMail': route({ input: z.strictObject({ choice, key: messageKey.nullable() }), output: savedFile }),
  'message.saveMergeSheet': route({ input: z.strictObject({ choice }), output: savedFile }),
  /** A meeting of the two, or a call of the coordinator with one of them, as a file for calendars. */
  'message.saveInvitation': route({
    input: z.strictObject({
      pairingId,
      /** Null: the two meet; else whom the coordinator calls. */
      callWith: role.nullable(),
      day,
      start: time,
      end: time,
      place: line().nullable(),
    }),
    output: savedFile,
  }),
} as const;
