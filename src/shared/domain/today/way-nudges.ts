import { daysInWords } from '../health/days-in-words.ts';
import { dayAfterUnpaused, unpausedDays } from '../health/paused-spans.ts';
import type { LocalDate } from '../local-date.ts';
import { sayDay } from '../say-day.ts';
import { scaledDays } from '../stage.ts';
import { dueDay } from './due-day.ts';
import type { Nudge, PairingToday } from './nudge.ts';

/** Days for a planned length of 270; they stretch with it. */
const agreementDays = 30;
const firstCheckInDays = 14;
const checkInDays = 90;
/** The longest without a contact: while the two begin, and once they are under way. */
const contactDays = { initiation: 30, growth: 35 } as const;
/** A stay of more than so many times what is usual is told of. */
const overrun = 1.5;

/** What is worth a look while a pairing is on its way. */
export function wayNudges({ picture }: PairingToday, asOf: LocalDate): readonly Nudge[] {
  const { facts, record, stage } = picture;
  if (facts.closedOn !== null) return [];
  const found: Nudge[] = [];
  const { stageKind, startedOn } = facts;
  if (startedOn !== null && (stageKind === 'initiation' || stageKind === 'growth')) {
    const agreementDue = dueDay(startedOn, agreementDays, facts);
    if (facts.agreementOn === null && agreementDue <= asOf) {
      found.push({
        rule: 'agreement missing',
        why: `No agreement recorded since the start on ${sayDay(startedOn)}.`,
        since: agreementDue,
      });
    }
    const lastCheckIn = record.checkIns
      .map((one) => one.givenOn)
      .filter((day) => day <= asOf)
      .toSorted()
      .at(-1);
    const checkInDue =
      lastCheckIn === undefined ? dueDay(startedOn, firstCheckInDays, facts) : dueDay(lastCheckIn, checkInDays, facts);
    if (checkInDue <= asOf) {
      found.push({
        rule: 'check-in due',
        why:
          lastCheckIn === undefined
            ? `No check-in recorded yet since the start on ${sayDay(startedOn)}.`
            : `The last check-in was on ${sayDay(lastCheckIn)}.`,
        since: checkInDue,
      });
    }
    const lastContact = facts.contactDays.at(-1);
    const contactFrom = lastContact ?? (stageKind === 'growth' ? facts.enteredOn : startedOn);
    const contactDue = dueDay(contactFrom, contactDays[stageKind], facts);
    if (contactDue <= asOf) {
      found.push({
        rule: 'contact due',
        why:
          lastContact === undefined
            ? 'No contact with you recorded yet.'
            : `The last contact with you was on ${sayDay(lastContact)}.`,
        since: contactDue,
      });
    }
  }
  const isOpenEndedGrowth = stageKind === 'growth' && facts.plannedLengthDays === null;
  const usual = scaledDays(stage.expectedDays, facts.plannedLengthDays);
  const days = unpausedDays(facts.enteredOn, asOf, facts.pauses);
  if (!isOpenEndedGrowth && days > overrun * usual) {
    found.push({
      rule: 'stage overrun',
      why: `In ${stage.name} for ${daysInWords(days)}; about ${daysInWords(usual)} are usual.`,
      // The day on which it became more.
      since: dayAfterUnpaused(facts.enteredOn, Math.floor(overrun * usual) + 1, facts.pauses),
    });
  }
  return found;
}
