import { foldText } from '../fold-text.ts';
import {
  closingCauses,
  type FitAnswer,
  type MentorRole,
  mentorRoles,
  type RedefinitionOutcome,
  type SessionMode,
} from '../pairing.ts';
import type { Role } from '../person.ts';
import { read, unread } from '../roster/cell-answer.ts';
import { cellText } from '../roster/cell-text.ts';
import { parseRoles } from '../roster/parse-roles.ts';
import type { CellReading } from '../roster/roster-problem.ts';
import type { Cell } from '../roster/sheet.ts';
import { type RatingScale, statedMost } from './rating-scale.ts';

export type Rating = 1 | 2 | 3 | 4;
export type ClosingCause = (typeof closingCauses)[number];

const agreement: ReadonlyMap<string, Rating> = new Map([
  ['strongly agree', 4],
  ['very much', 4],
  ['very good', 4],
  ['agree', 3],
  ['good', 3],
  ['somewhat agree', 3],
  ['disagree', 2],
  ['somewhat disagree', 2],
  ['a little', 2],
  ['fair', 2],
  ['strongly disagree', 1],
  ['not at all', 1],
  ['poor', 1],
]);

/**
 * An answer from 1 to 4: the number, a number that words follow ("3 - mostly", "3. Agree"), or the usual four steps of agreeing. A
 * number of another scale is not squeezed into this one; in a column of such numbers only "3 of 4" says what it is here.
 */
export function readRating(cell: Cell, scale: RatingScale = 'one to four'): CellReading<Rating> {
  const text = cellText(cell);
  const folded = foldText(text);
  const most = statedMost(folded) ?? (scale === 'one to four' ? 4 : null);
  if (most !== 4 && scale === 'another' && /^\d/u.test(folded)) return unread('RATING_OTHER_SCALE', text);
  const number = most === 4 ? /^([1-4])(?:[.,]0+)?(?:$|\.?\s*[^\d\s.,])/u.exec(folded)?.[1] : undefined;
  if (number !== undefined) return read(Number(number) as Rating);
  const step = agreement.get(folded);
  return step === undefined ? unread('RATING_UNREADABLE', text) : read(step);
}

/** What somebody finds of being put together, in the three answers the desk knows. */
export function readFit(cell: Cell): CellReading<FitAnswer> {
  const text = cellText(cell);
  const folded = foldText(text);
  if (/\b(still|unsure|not sure|undecided|maybe|too early|deciding|don'?t know|neutral)\b/u.test(folded))
    return read('still deciding');
  if (/^no\b|\b(not|bad|poor|wrong|doesn'?t|isn'?t)\b/u.test(folded)) return read('not a good fit');
  if (/^yes\b|\b(good|great|excellent|right|fits?|well)\b/u.test(folded)) return read('good');
  return unread('FIT_UNREADABLE', text);
}

const modes: readonly (readonly [SessionMode, RegExp])[] = [
  ['in person', /\b(in person|face ?to ?face|f2f|on ?site|office|cafe|coffee|lunch|vor ort|personlich|presentiel)\b/u],
  ['video', /\b(video|virtual|online|remote|teams|zoom|webex|meet|skype|visio)\b/u],
  ['phone', /\b(phone|telephone|telefon|telefonisch|call|telefono)\b/u],
];

/** How the two met. A way the desk has no word for is "other", not a problem. */
export function readMode(cell: Cell): CellReading<SessionMode> {
  const folded = foldText(cellText(cell)).replace(/[-_]/gu, ' ');
  return read(modes.find(([, words]) => words.test(folded))?.[0] ?? 'other');
}

const mostMinutes = 24 * 60;

/** A length in minutes: "45", "45 min", "1h30", "1.5 hours", 1:30, or a cell that holds a time. */
export function readMinutes(cell: Cell): CellReading<number> {
  const text = cellText(cell);
  const minutes = minutesIn(cell, foldText(text));
  const fits = minutes !== null && Number.isFinite(minutes) && minutes >= 1 && minutes <= mostMinutes;
  return fits ? read(Math.round(minutes)) : unread('MINUTES_UNREADABLE', text);
}

function minutesIn(cell: Cell, folded: string): number | null {
  if (typeof cell === 'object' && cell !== null && 'seconds' in cell) return cell.seconds / 60;
  const clock = /^(\d{1,2}):(\d{2})(?::\d{2})?$/u.exec(folded);
  if (clock) return Number(clock[1]) * 60 + Number(clock[2]);
  const number = (said: string | undefined) => Number((said ?? '0').replace(',', '.'));
  const hours =
    /^(\d+(?:[.,]\d+)?)\s*(?:h|hrs?|hours?|std|stunden?|heures?|horas?)(?![a-z])\.?\s*(?:and\s*)?(\d{1,2})?/u.exec(
      folded,
    );
  if (hours) return number(hours[1]) * 60 + number(hours[2]);
  const plain = /^(?:about |ca\.? ?|~ ?)?(\d+(?:[.,]\d+)?)\s*(?:m|mins?|minutes?|minuten|minutos)?\.?$/u.exec(folded);
  return plain ? number(plain[1]) : null;
}

const roleWords: readonly (readonly [MentorRole, RegExp])[] = [
  ['coach', /\bcoach/u],
  ['facilitate', /\bfacilitat/u],
  ['counsel', /\bcounsel|\blisten/u],
  ['network', /\bnetwork|\bintroduc/u],
];

/** What the mentor did in a session, of the four roles; in their order, each once. */
export function readMentorRoles(cell: Cell): CellReading<readonly MentorRole[]> {
  const text = cellText(cell);
  const folded = foldText(text);
  const found = roleWords.filter(([, words]) => words.test(folded)).map(([role]) => role);
  return found.length > 0
    ? read(mentorRoles.filter((role) => found.includes(role)))
    : unread('MENTOR_ROLE_UNKNOWN', text);
}

/** The one side a cell names; "both" is read as null, because it lies with neither alone. */
export function readSide(cell: Cell): CellReading<Role | null> {
  const roles = parseRoles(cell);
  if (!roles.ok) return roles;
  const [only, ...others] = roles.value;
  if (only === undefined) return unread('ROLE_UNKNOWN', cellText(cell));
  return read(others.length > 0 ? null : only);
}

const causeWords: readonly (readonly [ClosingCause, RegExp])[] = [
  // "Stopped early" and "goals not met, ended early" tell of no goal that was met.
  ['goal met early', /^(?!.*\b(?:no|not|never|stop\w*|ended)\b)(?=.*\bearly\b).*\b(?:goals?|reached|achieved)\b/u],
  ['goals met', /\b(goals? (were |was )?(met|reached|achieved)|success)/u],
  [
    'agreed time is over',
    /\b(time|term|programme|program|cycle|year) (is |was )?(over|up|ended|end)\b|\bend of (the )?(term|programme|program|cycle)\b/u,
  ],
  ['left the organisation', /\b(left|leaver|resigned|retired|redundan)/u],
  ['role or place changed', /\b(moved|move|new role|changed? (role|job|place|location)|relocat|promot|transfer)/u],
  ['the fit was not right', /\b(fit|chemistry|mismatch|match)\b/u],
  ['needs changed', /\b(needs?|goals?) (have )?changed?\b/u],
  ['asked to stop', /\b(stop|dropped|withdr[ae]w|quit|cancel)/u],
  // "Completed" tells that it ran its course, and of no goal.
  ['agreed time is over', /^(?!.*\b(?:not|never|early)\b).*\b(?:completed?|finished)\b/u],
];

/** Why a pairing ended, in one of the causes the desk knows. */
export function readCause(cell: Cell): CellReading<ClosingCause> {
  const text = cellText(cell);
  const folded = foldText(text);
  const known =
    closingCauses.find((cause) => cause === folded) ?? causeWords.find(([, words]) => words.test(folded))?.[0];
  return known === undefined ? unread('CAUSE_UNKNOWN', text) : read(known);
}

const outcomeWords: readonly (readonly [RedefinitionOutcome, RegExp])[] = [
  ['new agreement', /\b(new agreement|agreement renewed|renewed)\b/u],
  ['rematch', /\b(rematch|another (mentor|mentee)|new (mentor|mentee|pairing))\b/u],
  ['peers', /\b(peers?|colleagues?|friends?)\b/u],
  ['ended', /\b(ended?|over|no (further )?contact|not continu|stopped)/u],
  ['continue', /\b(continu|carry on|keep|stay in touch|informal)/u],
];

/** What a relationship became after its formal end. */
export function readOutcome(cell: Cell): CellReading<RedefinitionOutcome> {
  const text = cellText(cell);
  const folded = foldText(text);
  const found = outcomeWords.find(([, words]) => words.test(folded))?.[0];
  return found === undefined ? unread('OUTCOME_UNREADABLE', text) : read(found);
}
