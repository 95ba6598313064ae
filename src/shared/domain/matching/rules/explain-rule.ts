import { assertNever } from '../../assert-never.ts';
import type { PersonId } from '../../ids.ts';
import { listInWords } from '../../list-in-words.ts';
import { sayFit } from '../points/fit-word.ts';
import type { Rule } from './hard-rules.ts';
import { sayLimit } from './limited-departments.ts';
import { sayHours } from './say-hours.ts';
import { sayReportingLine } from './say-reporting-line.ts';
import { fewestSharedHours } from './shared-hours.ts';

export interface PairNames {
  readonly mentee: string;
  readonly mentor: string;
  readonly nameOf: (person: PersonId) => string;
}

/** One plain sentence saying what stands against a pair, without blame for anybody. */
export function explainRule(rule: Rule, names: PairNames): string {
  const { mentee, mentor } = names;
  switch (rule.kind) {
    case 'same person':
      return `${mentee} would be on both sides of this pair.`;
    case 'reporting line':
      return sayReportingLine(rule.chain.map(names.nameOf));
    case 'unknown manager':
      return `${capital(sayOpenEnds(rule.open, names))}, so a reporting line between the two cannot be ruled out.`;
    case 'excluded pair':
      return `${mentee} and ${mentor} are on the list of people not to be paired.`;
    case 'turned down':
      return `${mentee} with ${mentor} was turned down: ${rule.reason.replace(/[.\s]+$/u, '')}.`;
    case 'earlier pairing':
      return `${mentee} and ${mentor} have been a pairing before.`;
    case 'declined before':
      return `${mentee} and ${mentor} were proposed before, and it did not come to a pairing.`;
    case 'mentor paused':
      return `${mentor} asked not to be proposed for now.`;
    case 'mentee paused':
      return `${mentee} asked not to be proposed for now.`;
    case 'mentor left':
      return `${mentor} has left.`;
    case 'mentee left':
      return `${mentee} has left.`;
    case 'no capacity':
      return rule.currentMentees > 0 ? `All places of ${mentor} are taken.` : `${mentor} offers no place at present.`;
    case 'department full':
      return `${sayLimit(rule)}.`;
    case 'no common language':
      return `They share no language: ${mentee} speaks ${listInWords(rule.menteeSpeaks)}, and ${mentor} speaks ${listInWords(rule.mentorSpeaks)}.`;
    case 'too few shared hours':
      return `The working days of ${mentee} and ${mentor} share ${sayHours(rule.hours)}, and ${fewestSharedHours} are asked for.`;
    case 'too weak a fit':
      return `As a pair, ${mentee} and ${mentor} would be ${sayFit(rule.fit)}, and only pairs that are at least ${sayFit(rule.least)} are proposed.`;
    default:
      return assertNever(rule);
  }
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

type OpenEndOf = Extract<Rule, { kind: 'unknown manager' }>['open'][number];

function sayOpenEnds(open: readonly OpenEndOf[], names: PairNames): string {
  const ownManagers = open.filter((end) => end.because === 'manager unknown' && end.at === end.of);
  // Two of whom the same is to be said are named in one breath.
  if (ownManagers.length === 2)
    return `whom ${listInWords(open.map(({ of }) => names.nameOf(of)))} report to is not known here`;
  return open.map((end) => explainOpenEnd(end, names)).join(', and ');
}

function explainOpenEnd(end: OpenEndOf, { nameOf }: PairNames): string {
  if (end.because === 'circle') return `the reporting line of ${nameOf(end.of)} runs in a circle at ${nameOf(end.at)}`;
  if (end.at === end.of) return `whom ${nameOf(end.of)} reports to is not known here`;
  return `the reporting line of ${nameOf(end.of)} is known only up to ${nameOf(end.at)}`;
}
