import { followUpDueOn } from '../closing/follow-up.ts';
import { defaultHealthModel } from '../health/default-health-model.ts';
import { mentoringEndedOn } from '../health/mentoring-ended-on.ts';
import type { PairingFacts } from '../health/pairing-facts.ts';
import { addDays, type LocalDate } from '../local-date.ts';
import { displayName, roles } from '../person.ts';
import { sayDay } from '../say-day.ts';
import { scaledDays } from '../stage.ts';
import { dueDay } from './due-day.ts';
import type { Nudge, PairingToday } from './nudge.ts';

/** Days for a planned length of 270. */
const endingSoonDays = 30;
const outcomeDays = 14;
/** Closing answers are asked for that long after the end, and not for ever. */
const exitAskedDays = 90;

/** What helps a pairing to end well, and what comes after it. */
export function endingNudges(pairing: PairingToday, asOf: LocalDate): readonly Nudge[] {
  const { facts } = pairing.picture;
  return [
    ...endingNear(facts, asOf),
    ...endingOpen(facts, asOf),
    ...exitFormMissing(pairing, asOf),
    ...(facts.stageKind === 'redefinition' ? afterTheEnd(facts, asOf) : []),
  ];
}

function endingNear(facts: PairingFacts, asOf: LocalDate): readonly Nudge[] {
  const { endsOn, closedOn, closingConversationOn, endingAgreed, plannedLengthDays, stageKind } = facts;
  if (endsOn === null || endsOn < asOf || closedOn !== null || closingConversationOn !== null) return [];
  if (stageKind === 'redefinition') return [];
  const since = addDays(endsOn, -Math.ceil(scaledDays(endingSoonDays, plannedLengthDays)));
  if (since > asOf) return [];
  const why =
    endingAgreed === null
      ? `The planned end is ${sayDay(endsOn)}, and no ending is agreed yet.`
      : `The agreed last day is ${sayDay(endsOn)}. A closing conversation helps.`;
  return [{ rule: 'ending soon', why, since }];
}

/** Towards an ending there are steps, and the last day has passed: what is left is to round it off. */
function endingOpen(facts: PairingFacts, asOf: LocalDate): readonly Nudge[] {
  const { endsOn, closedOn, closingBegun, closingConversationOn, stageKind } = facts;
  if (endsOn === null || endsOn >= asOf || closedOn !== null || !closingBegun) return [];
  if (stageKind === 'redefinition') return [];
  const why =
    closingConversationOn === null
      ? `The last day was ${sayDay(endsOn)}; no closing conversation is recorded.`
      : `The last day was ${sayDay(endsOn)}; the pairing is not closed yet.`;
  return [{ rule: 'ending open', why, since: addDays(endsOn, 1) }];
}

function exitFormMissing({ picture }: PairingToday, asOf: LocalDate): readonly Nudge[] {
  const { facts } = picture;
  const end = facts.closedOn ?? facts.endingAgreed?.endsOn ?? null;
  if (facts.startedOn === null || end === null || end > asOf || addDays(end, exitAskedDays) < asOf) return [];
  const missing = roles.filter((side) => facts.exitAnsweredOn[side] === null).map((side) => displayName(picture[side]));
  if (missing.length === 0) return [];
  const why = `No closing answers from ${missing.join(' or ')} recorded; the last day was ${sayDay(end)}.`;
  return [{ rule: 'exit form missing', why, since: end }];
}

function afterTheEnd(facts: PairingFacts, asOf: LocalDate): readonly Nudge[] {
  const found: Nudge[] = [];
  const followUp = followUpDueOn(facts, defaultHealthModel.followUpMonths);
  if (facts.followedUpOn === null && followUp <= asOf) {
    const why = `The follow-up after six months was due on ${sayDay(followUp)}.`;
    found.push({ rule: 'follow-up due', why, since: followUp });
  }
  const since = dueDay(facts.enteredOn, outcomeDays, facts);
  if (facts.outcome === null && since <= asOf) {
    const why = `What the two are to each other now is not recorded, after the end on ${sayDay(mentoringEndedOn(facts))}.`;
    found.push({ rule: 'outcome missing', why, since });
  }
  return found;
}
