import type { CheckIn, Pairing, PairingRecord, Session } from '../pairing.ts';
import { stableText } from '../stable-text.ts';
import type { ImportedFact } from './imported-fact.ts';
import type { PairingsOf } from './pairings-of.ts';
import type { SettledRow } from './settle-row.ts';

/** One answer that a row gives differently from what is recorded. */
export interface ChangedAnswer {
  readonly field: string;
  readonly from: unknown;
  readonly to: unknown;
}

export type Comparison =
  | { readonly is: 'new'; readonly fact: ImportedFact }
  | { readonly is: 'known' }
  /** The recorded fact `replaces` is corrected: what the row does not say stays as it was. */
  | {
      readonly is: 'other';
      readonly fact: ImportedFact;
      readonly replaces: string;
      readonly changes: readonly ChangedAnswer[];
    };

/** Compares what a row tells with what is recorded of its pairing or, for one of an earlier round, of its two people. */
export function compareRecord({ fact, record }: SettledRow, pairingsOf: PairingsOf): Comparison {
  switch (fact.kind) {
    case 'session': {
      const same = record?.sessions.filter(({ heldOn }) => heldOn === fact.heldOn) ?? [];
      return compareAnswers(fact, same, ['minutes', 'mode', 'rolesExercised', 'arrangedBy']);
    }
    case 'check-in': {
      const same = record?.checkIns.filter(({ side, givenOn }) => side === fact.side && givenOn === fact.givenOn) ?? [];
      return compareAnswers(fact, same, checkInAnswers);
    }
    case 'exit answer':
      return compareExit(fact, record);
    case 'past pairing':
      return isKnown(pairingsOf, fact, ({ proposedOn }) => proposedOn === fact.begunOn)
        ? { is: 'known' }
        : { is: 'new', fact };
    case 'decline':
      return isKnown(pairingsOf, fact, (_, { steps }) => steps.some(({ kind }) => kind === 'declined'))
        ? { is: 'known' }
        : { is: 'new', fact };
    default:
      return fact satisfies never;
  }
}

const checkInAnswers = ['quality', 'trust', 'fit', 'goalsMoving', 'wantsContact', 'metOn', 'notMetSince'] as const;
const isSilent = (answer: unknown) => answer === null || (Array.isArray(answer) && answer.length === 0);

/** The recorded fact that differs least decides; what the row leaves open is taken from it. */
function compareAnswers<Fact extends Extract<ImportedFact, { kind: 'session' | 'check-in' }>>(
  told: Fact,
  recorded: readonly Recorded<Fact>[],
  answers: readonly (keyof Recorded<Fact> & keyof Fact & string)[],
): Comparison {
  const differences = recorded.map((held) => ({ held, changes: changesTo(held, told, answers) }));
  const [nearest] = differences.toSorted((a, b) => a.changes.length - b.changes.length);
  if (nearest === undefined) return { is: 'new', fact: told };
  const { held, changes } = nearest;
  if (changes.length === 0) return { is: 'known' };
  const { id: _, pairingId: __, recordedAt: ___, supersededAt: ____, ...before } = held;
  const said = Object.fromEntries(changes.map(({ field, to }) => [field, to]));
  // One of the two days about meeting stands: a new one puts the other aside.
  const aside = 'metOn' in said ? { notMetSince: null } : 'notMetSince' in said ? { metOn: null } : {};
  return { is: 'other', fact: { ...told, ...before, ...said, ...aside }, replaces: held.id, changes };
}

type Recorded<Fact> = Fact extends { readonly kind: 'session' } ? Session : CheckIn;

function changesTo<Fact, Held>(held: Held, told: Fact, answers: readonly (keyof Held & keyof Fact & string)[]) {
  return answers
    .filter((field) => !isSilent(told[field]) && stableText(told[field]) !== stableText(held[field]))
    .map((field): ChangedAnswer => ({ field, from: held[field], to: told[field] }));
}

function compareExit(fact: Extract<ImportedFact, { kind: 'exit answer' }>, record: PairingRecord | null): Comparison {
  const steps = record?.steps ?? [];
  const isNew = !steps.some(({ kind, side, on }) => kind === 'exit answered' && side === fact.side && on === fact.on);
  const isSaid =
    fact.outcome === null || steps.some(({ kind, value }) => kind === 'redefined' && value === fact.outcome);
  if (!isNew && isSaid) return { is: 'known' };
  return { is: 'new', fact: { ...fact, isNew, outcome: isSaid ? null : fact.outcome } };
}

function isKnown(
  pairingsOf: PairingsOf,
  { mentorId, menteeId }: Pick<Pairing, 'mentorId' | 'menteeId'>,
  isTheOne: (pairing: Pairing, record: PairingRecord) => boolean,
): boolean {
  return pairingsOf(menteeId).some(
    (record) =>
      record.pairing.mentorId === mentorId && record.pairing.menteeId === menteeId && isTheOne(record.pairing, record),
  );
}
