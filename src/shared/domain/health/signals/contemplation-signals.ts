import type { LocalDate } from '../../local-date.ts';
import type { Role } from '../../person.ts';
import { daysInWords } from '../days-in-words.ts';
import type { SignalRule, StageSignalIds } from '../health-model.ts';
import { unpausedDays } from '../paused-spans.ts';
import { valueOnTheWay } from '../value-on-the-way.ts';
import {
  known,
  notDue,
  type SignalContext,
  type SignalReaders,
  type SignalReading,
  unknown,
} from './signal-reading.ts';

type Words = { readonly both: string; readonly one: (done: Role, open: Role) => string; readonly none: string };

/** Counts the sides that have done something, once it is due so many days after the stage began. */
function readSides(
  days: Readonly<Record<Role, LocalDate | null>>,
  words: Words,
  rule: SignalRule,
  { facts, since, scaled }: SignalContext,
): SignalReading {
  const { mentor, mentee } = days;
  const said =
    mentor !== null && mentee !== null
      ? words.both
      : mentor !== null
        ? words.one('mentor', 'mentee')
        : mentee !== null
          ? words.one('mentee', 'mentor')
          : words.none;
  const dueFrom = scaled(rule.dueFromDays ?? 0);
  if (since(facts.enteredOn) < dueFrom) return notDue(`${said}; counted from day ${Math.ceil(dueFrom)} of the stage`);
  return known(valueOnTheWay([mentor, mentee].filter((day) => day !== null).length, rule), said);
}

/** How a proposal is coming along before both have said yes. */
export const contemplationSignals: SignalReaders<StageSignalIds['contemplation']> = {
  'both said yes': (context, rule) =>
    readSides(
      context.facts.yesSince,
      {
        both: 'both have said yes',
        one: (done, open) => `the ${done} has said yes, no yes from the ${open} recorded`,
        none: 'no yes recorded from either side',
      },
      rule,
      context,
    ),
  'both trained': (context, rule) =>
    readSides(
      context.facts.trainedOn,
      {
        both: 'both are briefed or trained',
        one: (done, open) => `the ${done} is briefed or trained, no briefing of the ${open} recorded`,
        none: 'no briefing recorded for either side',
      },
      rule,
      context,
    ),
  // The wait ends with the second yes, not with the day somebody moves the card on.
  wait: ({ facts, today, scaled }, rule) => {
    if (facts.menteeRegisteredOn === null) return unknown('the day the mentee registered is not recorded');
    const days = Math.max(0, unpausedDays(facts.menteeRegisteredOn, facts.startedOn ?? today, facts.pauses));
    const inDays = { full: scaled(rule.full), zero: scaled(rule.zero) };
    const said = facts.startedOn === null ? 'the mentee has waited' : 'the mentee waited';
    return known(valueOnTheWay(days, inDays), `${said} ${daysInWords(days)} since registering`);
  },
  'key fields': ({ facts }, rule) =>
    known(
      valueOnTheWay(facts.keyFieldsComplete, rule),
      `${Math.floor(facts.keyFieldsComplete * 100 + 1e-9)} % of the key fields are filled in`,
    ),
};
