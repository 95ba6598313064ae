import { isLocalDate, type LocalDate } from '../local-date.ts';
import type { PairingStep, StepKind } from '../pairing.ts';
import type { Role } from '../person.ts';
import { inDayOrder, newestFact } from './newest-fact.ts';

/** What the dated steps of a pairing say about its agreement, its ending and what came after. */
export interface StepFacts {
  readonly agreementOn: LocalDate | null;
  readonly nextMeetingOn: LocalDate | null;
  /** Whose wish it was; side null is both. */
  readonly askedToEnd: { readonly side: Role | null } | null;
  /** `on` is when an ending was first agreed with a day, `endsOn` the day last settled on. */
  readonly endingAgreed: { readonly on: LocalDate; readonly endsOn: LocalDate } | null;
  readonly closingConversationOn: LocalDate | null;
  readonly exitAnsweredOn: Readonly<Record<Role, LocalDate | null>>;
  /** The side the reason lay with (null: both, or neither alone) and its code. */
  readonly reason: { readonly party: Role | null; readonly cause: string } | null;
  readonly goalOutcomesOn: LocalDate | null;
  /** Anything recorded that belongs to closing, from an agreed ending to the outcome after it. */
  readonly closingBegun: boolean;
  readonly closedOn: LocalDate | null;
  /** What the relationship has become: the code of the redefinition. */
  readonly outcome: { readonly became: string; readonly on: LocalDate } | null;
  readonly followedUpOn: LocalDate | null;
  readonly askedToReturnOn: LocalDate | null;
  /** What each side was asked about coming back, and answered; a question without an answer so far has null. */
  readonly returning: Readonly<Record<Role, { readonly on: LocalDate; readonly answer: string | null } | null>>;
}

const closingKinds: ReadonlySet<StepKind> = new Set([
  'ending agreed',
  'closing conversation',
  'exit answered',
  'reason coded',
  'goal outcomes marked',
  'redefined',
  'closed',
]);

const dayIn = (value: string | null | undefined): LocalDate | null =>
  value !== null && value !== undefined && isLocalDate(value) ? value : null;

function agreedEnding(steps: readonly PairingStep[]): StepFacts['endingAgreed'] {
  const dated = inDayOrder(
    steps.filter((step) => step.kind === 'ending agreed' && dayIn(step.value) !== null),
    (step) => step.on,
  );
  const endsOn = dayIn(dated.at(-1)?.value);
  return dated[0] !== undefined && endsOn !== null ? { on: dated[0].on, endsOn } : null;
}

/** Reduces the steps given to their facts; of several steps of one kind the newest speaks. */
export function stepFacts(steps: readonly PairingStep[]): StepFacts {
  const newest = (kind: StepKind, side?: Role) =>
    newestFact(
      steps.filter((step) => step.kind === kind && (side === undefined || step.side === side || step.side === null)),
      (step) => step.on,
    );
  const dayOf = (kind: StepKind, side?: Role) => newest(kind, side)?.on ?? null;
  const asked = newest('asked to end');
  const returningOf = (side: Role) => {
    const asked = newest('asked to return', side);
    return asked === null ? null : { on: asked.on, answer: asked.value };
  };
  const reason = newest('reason coded');
  const redefined = newest('redefined');
  return {
    agreementOn: dayOf('agreement recorded'),
    nextMeetingOn: dayIn(newest('next meeting planned')?.value),
    askedToEnd: asked === null ? null : { side: asked.side },
    endingAgreed: agreedEnding(steps),
    closingConversationOn: dayOf('closing conversation'),
    exitAnsweredOn: { mentor: dayOf('exit answered', 'mentor'), mentee: dayOf('exit answered', 'mentee') },
    reason: reason?.value ? { party: reason.side, cause: reason.value } : null,
    goalOutcomesOn: dayOf('goal outcomes marked'),
    closingBegun: steps.some((step) => closingKinds.has(step.kind)),
    closedOn: dayOf('closed'),
    outcome: redefined?.value ? { became: redefined.value, on: redefined.on } : null,
    followedUpOn: dayOf('followed up'),
    askedToReturnOn: dayOf('asked to return'),
    returning: { mentor: returningOf('mentor'), mentee: returningOf('mentee') },
  };
}
