import type { PairingFacts } from '../health/pairing-facts.ts';
import { addDays, type LocalDate } from '../local-date.ts';
import { type Role, roles } from '../person.ts';
import { sayDay } from '../say-day.ts';
import { scaledDays } from '../stage.ts';

/** Days before the planned end from which an ending is worth speaking of, for a pairing of the reference length. */
const inSightDays = 45;

export interface EndingSituation {
  readonly facts: Pick<
    PairingFacts,
    | 'endsOn'
    | 'plannedLengthDays'
    | 'endingAgreed'
    | 'askedToEnd'
    | 'closedOn'
    | 'outcome'
    | 'followedUpOn'
    | 'startedOn'
  >;
  readonly names: Readonly<Record<Role, string>>;
  readonly leftOn: Readonly<Record<Role, LocalDate | null>>;
  /** Declined before it began. */
  readonly wasDeclined: boolean;
}

/** What there is to say about the end of a pairing on a day: what is known, what would help, and nobody to blame. */
export function sayEnding({ facts, names, leftOn, wasDeclined }: EndingSituation, today: LocalDate): string {
  const { endsOn, endingAgreed, askedToEnd, closedOn } = facts;
  if (wasDeclined) return 'This proposal was declined, which is a good answer too. There is nothing to round off.';
  if (closedOn !== null) {
    if (facts.outcome === null) return 'What remains is to look back, and to hear what the two are to each other now.';
    return facts.followedUpOn === null
      ? 'What is left is one question some months on: how did it go on?'
      : 'Rounded off. Nothing more is expected of anybody.';
  }
  const gone = roles.filter((role) => isPast(leftOn[role], today));
  if (gone.length === 2)
    return 'Both have left the organisation. Nobody did anything wrong; the pairing can be closed.';
  const [side] = gone;
  if (side !== undefined) {
    const other = names[side === 'mentor' ? 'mentee' : 'mentor'];
    return `${names[side]} has left the organisation. Nobody did anything wrong. ${other} can still be thanked, and asked what would help next.`;
  }
  if (endingAgreed !== null) {
    return endingAgreed.endsOn >= today
      ? `The two have agreed to end on ${sayDay(endingAgreed.endsOn)}. A last conversation that looks back rounds it off.`
      : `The day agreed for the end, ${sayDay(endingAgreed.endsOn)}, has come. A last conversation that looks back rounds it off.`;
  }
  if (askedToEnd !== null) {
    const who = askedToEnd.side === null ? 'The two would' : `${names[askedToEnd.side]} would`;
    return `${who} like to end. That is fine, and nobody is to blame. Agreeing on a last day helps both.`;
  }
  if (endsOn === null) return 'No end is planned. When the time comes, a last conversation helps both to part well.';
  if (endsOn <= today) {
    return `The time they planned was over on ${sayDay(endsOn)}. Perhaps it has done what it set out to do. Would a closing conversation help?`;
  }
  return addDays(endsOn, -Math.round(scaledDays(inSightDays, facts.plannedLengthDays))) <= today
    ? `The planned end is ${sayDay(endsOn)}. This is a good time to agree with both how they will end.`
    : `Planned until ${sayDay(endsOn)}. Endings go best when both know the day and look back together.`;
}

const isPast = (day: LocalDate | null, today: LocalDate) => day !== null && day <= today;
