import { runningPause } from '../health/paused-spans.ts';
import type { LocalDate } from '../local-date.ts';
import { conversationNudges } from './conversation-nudges.ts';
import { endingNudges } from './ending-nudges.ts';
import type { Nudge, PairingToday } from './nudge.ts';
import { nudgeRule } from './nudge-rules.ts';
import { plannedNudges } from './planned-nudges.ts';
import { wayNudges } from './way-nudges.ts';

/**
 * Everything the rules find of one pairing on a day, in no order. Of an informal one only little is said; while a pause
 * lasts, only what a pause does not still; once it is not followed any more, only its closing answers and what was planned.
 */
export function pairingNudges(pairing: PairingToday, asOf: LocalDate): readonly Nudge[] {
  const { isFollowed, facts } = pairing.picture;
  const all = [...conversationNudges(pairing, asOf), ...plannedNudges(pairing, asOf)];
  if (!isFollowed) {
    return [...all, ...endingNudges(pairing, asOf)].filter(({ rule }) => outlastsTheEnd.has(rule));
  }
  if (runningPause(facts.pauses) !== null) return all.filter(({ rule }) => outlastsAPause.has(rule));
  const found = [...all, ...wayNudges(pairing, asOf), ...endingNudges(pairing, asOf)];
  return pairing.isInformal ? found.filter(({ rule }) => nudgeRule(rule).isForInformal === true) : found;
}

const outlastsAPause: ReadonlySet<Nudge['rule']> = new Set([
  'open concern',
  'conflict',
  'concern review due',
  'asked for a call',
  'another talk',
  'task due',
]);

const outlastsTheEnd: ReadonlySet<Nudge['rule']> = new Set([
  'open concern',
  'concern review due',
  'exit form missing',
  'task due',
]);
