import type { PairingFacts } from './health/pairing-facts.ts';
import type { RecordableStep } from './pairing.ts';
import type { Role } from './person.ts';

type Known = Pick<
  PairingFacts,
  | 'stageKind'
  | 'yesSince'
  | 'agreementOn'
  | 'someoneLeft'
  | 'askedToEnd'
  | 'endingAgreed'
  | 'closingConversationOn'
  | 'exitAnsweredOn'
  | 'outcome'
>;

/** The step that is most likely to be recorded next, so that a form can open on it. */
export function likelyStep(facts: Known): { readonly kind: RecordableStep; readonly side: Role } {
  const { yesSince, exitAnsweredOn } = facts;
  const isToEnd = facts.someoneLeft || facts.askedToEnd !== null;
  // Nobody plans a meeting with somebody who has left, or who would like to stop.
  if (isToEnd && facts.endingAgreed === null && (facts.stageKind === 'initiation' || facts.stageKind === 'growth')) {
    return { kind: 'ending agreed', side: 'mentee' };
  }
  switch (facts.stageKind) {
    case 'contemplation':
    case 'initiation':
      if (yesSince.mentee === null || yesSince.mentor === null) return { kind: 'consented', side: firstOpen(yesSince) };
      return { kind: facts.agreementOn === null ? 'agreement recorded' : 'next meeting planned', side: 'mentee' };
    case 'growth':
      return { kind: 'next meeting planned', side: 'mentee' };
    case 'decline':
      if (facts.endingAgreed === null) return { kind: 'ending agreed', side: 'mentee' };
      if (facts.closingConversationOn === null) return { kind: 'closing conversation', side: 'mentee' };
      return { kind: 'exit answered', side: firstOpen(exitAnsweredOn) };
    case 'redefinition':
      return { kind: facts.outcome === null ? 'redefined' : 'followed up', side: 'mentee' };
  }
}

/** The mentee is asked first. */
const firstOpen = (answeredOn: Readonly<Record<Role, unknown>>): Role =>
  answeredOn.mentee === null ? 'mentee' : 'mentor';
