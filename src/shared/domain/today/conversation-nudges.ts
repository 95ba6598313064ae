import { daysInWords } from '../health/days-in-words.ts';
import { defaultHealthModel } from '../health/default-health-model.ts';
import { newestFact } from '../health/newest-fact.ts';
import type { PairingFacts } from '../health/pairing-facts.ts';
import { silentDays } from '../health/silent-days.ts';
import { addDays, daysBetween, type LocalDate } from '../local-date.ts';
import { displayName, hasLeft, roles } from '../person.ts';
import { sayDay } from '../say-day.ts';
import { dueDay } from './due-day.ts';
import { lastTalk } from './last-talk.ts';
import type { Nudge, PairingToday } from './nudge.ts';

/** Days after the start, for a planned length of 270, from which a first meeting is asked about. */
const firstMeetingDays = 28;
/** An informal pairing may be silent for so many times as long. */
const informalPatience = 2;

/** What calls for a talk with the two, or one of them. */
export function conversationNudges(pairing: PairingToday, asOf: LocalDate): readonly Nudge[] {
  const { facts } = pairing.picture;
  const isOpen = facts.closedOn === null;
  const isUnsettled = isOpen && facts.endingAgreed === null;
  return [
    ...concernNudges(pairing, asOf),
    ...conflictNudge(pairing),
    ...(isUnsettled ? [...askedToEnd(pairing, asOf), ...fitNudges(pairing, asOf), ...leftNudge(pairing, asOf)] : []),
    ...askedForACall(pairing, asOf),
    ...anotherTalk(pairing, asOf),
    ...(isOpen ? [...pastPlannedEnd(facts, asOf), ...firstMeeting(facts, asOf), ...silence(pairing, asOf)] : []),
    ...lowHealth(pairing),
  ];
}

function concernNudges({ concern }: PairingToday, asOf: LocalDate): readonly Nudge[] {
  if (concern === null) return [];
  const { openSince, reviewOn } = concern;
  const open: Nudge = {
    rule: 'open concern',
    why: openSince === null ? 'A concern is open.' : `A concern is open since ${sayDay(openSince)}.`,
    since: openSince,
  };
  if (reviewOn === null || reviewOn > asOf) return [open];
  return [
    open,
    { rule: 'concern review due', why: `A concern was to be looked at again on ${sayDay(reviewOn)}.`, since: reviewOn },
  ];
}

function conflictNudge({ picture }: PairingToday): readonly Nudge[] {
  return picture.conflict === null ? [] : [{ rule: 'conflict', why: picture.conflict, since: null }];
}

function askedToEnd({ picture }: PairingToday, asOf: LocalDate): readonly Nudge[] {
  if (picture.facts.askedToEnd === null) return [];
  const asked = picture.record.steps.filter((step) => step.kind === 'asked to end' && step.on <= asOf);
  const on = newestFact(asked, (step) => step.on)?.on;
  if (on === undefined) return [];
  const { side } = picture.facts.askedToEnd;
  const who = side === null ? 'Both' : displayName(picture[side]);
  return [
    { rule: 'asked to end', why: `${who} asked to end on ${sayDay(on)}, and no day for it is agreed yet.`, since: on },
  ];
}

function fitNudges({ picture }: PairingToday, asOf: LocalDate): readonly Nudge[] {
  for (const side of roles) {
    if (picture.facts.fit[side] !== 'not a good fit') continue;
    const told = picture.record.checkIns.filter((one) => one.side === side && one.fit !== null && one.givenOn <= asOf);
    const on = newestFact(told, (one) => one.givenOn)?.givenOn ?? null;
    const why = `${displayName(picture[side])} finds that the fit is not there, and no day for an ending is agreed yet.`;
    return [{ rule: 'not a good fit', why, since: on }];
  }
  return [];
}

function leftNudge({ picture }: PairingToday, asOf: LocalDate): readonly Nudge[] {
  const gone = roles.map((side) => picture[side]).filter((person) => hasLeft(person, asOf));
  const since = gone.flatMap(({ leftOn }) => (leftOn === null ? [] : [leftOn])).toSorted()[0];
  const [first] = gone;
  if (since === undefined || first === undefined) return [];
  const who = gone.length > 1 ? 'Both have' : `${displayName(first)} has`;
  return [{ rule: 'someone left', why: `${who} left, and no day for an ending is agreed yet.`, since }];
}

/** Whoever said in a check-in that they would like a call, until there was one. */
function askedForACall({ picture }: PairingToday, asOf: LocalDate): readonly Nudge[] {
  const { contacts, checkIns } = picture.record;
  const asked = newestFact(
    checkIns.filter((one) => one.wantsContact === true && one.givenOn <= asOf),
    (one) => one.givenOn,
  );
  if (asked === null) return [];
  const isAnswered =
    contacts.some(
      (one) => one.outcome !== 'not reached' && one.on >= asked.givenOn && one.recordedAt > asked.recordedAt,
    ) ||
    checkIns.some((one) => one.channel !== 'form' && one.givenOn >= asked.givenOn && one.recordedAt > asked.recordedAt);
  if (isAnswered) return [];
  const why = `${displayName(picture[asked.side])} would like to hear from you, said on ${sayDay(asked.givenOn)}.`;
  return [{ rule: 'asked for a call', why, since: asked.givenOn }];
}

function anotherTalk({ picture }: PairingToday, asOf: LocalDate): readonly Nudge[] {
  const talk = lastTalk(picture.record, asOf);
  if (talk === null || talk.wasFine || talk.on >= asOf) return [];
  return [
    { rule: 'another talk', why: `The talk on ${sayDay(talk.on)} was worth another.`, since: addDays(talk.on, 1) },
  ];
}

function pastPlannedEnd({ plannedEnd, closingBegun }: PairingFacts, asOf: LocalDate): readonly Nudge[] {
  if (plannedEnd === null || asOf <= plannedEnd || closingBegun) return [];
  const why = `The planned end was ${sayDay(plannedEnd)}, and no step towards closing is recorded.`;
  return [{ rule: 'past the planned end', why, since: addDays(plannedEnd, 1) }];
}

function firstMeeting(facts: PairingFacts, asOf: LocalDate): readonly Nudge[] {
  const isTime = facts.stageKind === 'initiation' || facts.stageKind === 'growth';
  if (!isTime || facts.startedOn === null || facts.lastMetOn !== null) return [];
  const since = dueDay(facts.startedOn, firstMeetingDays, facts);
  if (since > asOf) return [];
  const days = daysInWords(daysBetween(facts.startedOn, asOf));
  return [{ rule: 'first meeting not held', why: `No first meeting recorded, ${days} after both said yes.`, since }];
}

function silence({ picture: { facts }, isInformal }: PairingToday, asOf: LocalDate): readonly Nudge[] {
  const silent = silentDays(facts, asOf);
  const patience = defaultHealthModel.silentAfterGaps * facts.cadenceDays * (isInformal ? informalPatience : 1);
  if (silent === null || silent < patience) return [];
  const why = `Nothing reported for ${daysInWords(silent)}. They may have met without telling us.`;
  // No pause lies within a silence: the end of one begins the count anew.
  return [{ rule: 'silence', why, since: addDays(asOf, patience - silent) }];
}

function lowHealth({ picture: { health } }: PairingToday): readonly Nudge[] {
  if (health.decidedBy !== 'score') return [];
  if (health.band === 'needs a conversation') return [{ rule: 'low health', why: health.reason, since: null }];
  return health.band === 'worth a look' ? [{ rule: 'health worth a look', why: health.reason, since: null }] : [];
}
