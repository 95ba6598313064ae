import { z } from 'zod';
import { longestTask } from '../../domain/contact-rules.ts';
import type { ChangeId, PersonId } from '../../domain/ids.ts';
import type { Instant, LocalDate } from '../../domain/local-date.ts';
import type { NextPlanned } from '../../domain/today/next-planned.ts';
import type { Nudge } from '../../domain/today/nudge.ts';
import { nudgeRuleIds, type TodaySection } from '../../domain/today/nudge-rules.ts';
import { route } from '../route.ts';
import {
  contactChannel,
  contactOutcome,
  day,
  domainShape,
  line,
  pairingId,
  personId,
  role,
  written,
} from '../schemas.ts';
import type { PairingRow } from './pairings.ts';

/** Somebody a line of Today is about, and how to reach them. */
export interface TodayPerson {
  readonly id: PersonId;
  readonly name: string;
  readonly email: string | null;
}

/** One line of Today: a pairing or a person, with everything there is to say of it. */
export interface TodayRow {
  /** The id of the pairing or the person. */
  readonly key: string;
  readonly names: string;
  /** The leading one first. */
  readonly nudges: readonly [Nudge, ...Nudge[]];
  /** Null where the line is about a person alone. */
  readonly pairing: PairingRow | null;
  readonly people: readonly TodayPerson[];
  /** The newest talk with either, whoever began it. */
  readonly lastContactOn: LocalDate | null;
  /** Somebody was tried today and not reached. */
  readonly wasTriedToday: boolean;
  readonly questions: readonly string[];
}

export interface SnoozedRow extends TodayRow {
  readonly snoozeId: string;
  /** The day on which it is back. */
  readonly until: LocalDate;
}

interface TodayPart {
  /** How many there are; `rows` holds at most 200. */
  readonly n: number;
  readonly rows: readonly TodayRow[];
}

export interface Today {
  readonly today: LocalDate;
  /** How many conversations would help, and about how long they take. */
  readonly sentence: string;
  readonly sections: Readonly<Record<TodaySection, TodayPart>>;
  readonly snoozed: readonly SnoozedRow[];
  /** What was recorded today and still stands, newest first. */
  readonly done: readonly { readonly change: ChangeId; readonly at: Instant; readonly sentence: string }[];
  /** The next thing somebody planned, after today. */
  readonly nextPlanned: NextPlanned | null;
  /** What is there to begin with: for whoever opens the desk for the first time. */
  readonly begun: { readonly people: boolean; readonly pairings: boolean; readonly contacts: boolean };
}

/** A pairing or a person, exactly one of the two. */
const subject = { pairingId: pairingId.nullable().default(null), personId: personId.nullable().default(null) };

export const todayRoutes = {
  'today.list': route({ input: z.strictObject({}), output: domainShape<Today>() }),
  /** Puts a line off until a day; it comes back by itself. */
  'today.snooze': route({
    input: z
      .strictObject({ ...subject, rule: z.enum(nudgeRuleIds), until: day })
      .refine(
        ({ pairingId, personId }) => (pairingId === null) !== (personId === null),
        'Either a pairing or a person.',
      ),
    output: written,
  }),
  /** Brings back what was put off. */
  'today.wake': route({ input: z.strictObject({ snoozeId: z.string().max(64) }), output: written }),
  /** That the coordinator spoke with somebody of a pairing, or tried to; never what was said. */
  'contact.log': route({
    input: z.strictObject({
      pairingId,
      side: role.nullable(),
      on: day,
      channel: contactChannel,
      outcome: contactOutcome,
    }),
    output: written,
  }),
  /** The coordinator's own next step on a pairing. */
  'task.add': route({ input: z.strictObject({ pairingId, words: line(longestTask), dueOn: day }), output: written }),
  'task.done': route({ input: z.strictObject({ pairingId, taskId: z.string().max(64) }), output: written }),
  'task.takeBack': route({ input: z.strictObject({ pairingId, taskId: z.string().max(64) }), output: written }),
} as const;
