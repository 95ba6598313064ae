import type { Role } from '../../person.ts';
import { daysInWords } from '../days-in-words.ts';
import type { SignalRule, StageSignalIds } from '../health-model.ts';
import { valueOnTheWay } from '../value-on-the-way.ts';
import { readRecency } from './read-recency.ts';
import { known, type SignalContext, type SignalReaders, type SignalReading, unknown } from './signal-reading.ts';

/** One side's newest quality answer while it is young enough to speak, with the part of its weight that is left. */
function freshAnswer({ facts, model, since, scaled }: SignalContext, side: Role) {
  const given = facts.quality[side];
  if (given === null) return null;
  const days = since(given.on);
  const from = scaled(model.fade.fromDays);
  const to = scaled(model.fade.toDays);
  return days >= to ? null : { answer: given.answer, days, fade: valueOnTheWay(days, { full: from, zero: to }) };
}

function readQuality(side: Role, rule: SignalRule, context: SignalContext): SignalReading {
  const fresh = freshAnswer(context, side);
  if (fresh === null) return unknown(`no recent answer from the ${side}`);
  const said = `the ${side} answered ${fresh.answer} of 4, ${daysInWords(fresh.days)} ago`;
  return known(
    valueOnTheWay(fresh.answer, rule),
    fresh.fade < 1 ? `${said}, and counts less by now` : said,
    fresh.fade,
  );
}

/** Meetings to be expected from the start to today: each rhythm counts for the unpaused days in which it held. */
function expectedMeetings({ rhythms, startedOn }: SignalContext['facts'], since: SignalContext['since']): number {
  if (startedOn === null) return 0;
  const expected = rhythms.reduce((sum, { from, cadenceDays }, at) => {
    const next = rhythms[at + 1]?.from ?? null;
    const daysFrom = since(from === null || from < startedOn ? startedOn : from);
    const daysAfter = next === null ? 0 : since(next < startedOn ? startedOn : next);
    return sum + (daysFrom - daysAfter) / cadenceDays;
  }, 0);
  // Parts that add up to a whole meeting may come out a hair below it.
  return Math.floor(expected + 1e-9);
}

/** How a pairing keeps going: its rhythm, both sides' answers, its goals, and contact with the coordinator. */
export const growthSignals: SignalReaders<StageSignalIds['growth']> = {
  recency: readRecency,
  'meetings held': ({ facts, since }, rule) => {
    const days = since(facts.startedOn);
    if (days === null) return unknown('the day both said yes is not recorded');
    const expected = expectedMeetings(facts, since);
    if (expected < 1) return unknown('no meeting was to be expected yet');
    const held = facts.meetingDays.length;
    return known(valueOnTheWay(held / expected, rule), `${held} of ${expected} expected meetings recorded`);
  },
  'mentee quality': (context, rule) => readQuality('mentee', rule, context),
  'mentor quality': (context, rule) => readQuality('mentor', rule, context),
  'quality gap': (context, rule) => {
    const mentor = freshAnswer(context, 'mentor');
    const mentee = freshAnswer(context, 'mentee');
    if (mentor === null || mentee === null) return unknown('needs a recent answer from both sides');
    const gap = Math.abs(mentor.answer - mentee.answer);
    return known(
      valueOnTheWay(gap, rule),
      gap === 1 ? 'the two answers lie 1 point apart' : `the two answers lie ${gap} points apart`,
    );
  },
  // A standstill stands until movement is told of; movement long ago says nothing about now.
  'goal movement': ({ facts, since, scaled }, rule) => {
    const moved = since(facts.goalsMovedOn);
    if (moved !== null && moved <= scaled(rule.withinDays ?? 0)) {
      return known(1, `goals were moving ${daysInWords(moved)} ago`);
    }
    const stood = since(facts.goalsStoodStillOn);
    if (stood === null || (moved !== null && moved <= stood)) return unknown('no recent answer about the goals');
    return known(0, `goals were standing still ${daysInWords(stood)} ago`);
  },
  // Your own calls are known to you, so none recorded is none: the count then runs from the day the stage began.
  contact: ({ facts, since, scaled }, rule) => {
    const last = facts.contactDays.at(-1) ?? null;
    const days = since(last ?? facts.enteredOn);
    const inDays = { full: scaled(rule.full), zero: scaled(rule.zero) };
    return known(
      valueOnTheWay(days, inDays),
      last === null
        ? `no contact with you recorded, ${daysInWords(days)} in this stage`
        : `last contact with you ${daysInWords(days)} ago`,
    );
  },
};
