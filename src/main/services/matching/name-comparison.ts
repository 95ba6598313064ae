import type { PersonId } from '../../../shared/domain/ids.ts';
import type { RunComparison } from '../../../shared/domain/matching/compare-runs.ts';
import type { ComparedProposals } from '../../../shared/ipc/routes/matching-answers.ts';

/** A comparison with names in place of ids, those who would meet somebody else by name. */
export function nameComparison(compared: RunComparison, nameOf: (id: PersonId) => string): ComparedProposals {
  const named = (id: PersonId) => ({ id, name: nameOf(id) });
  return {
    ...compared,
    moved: compared.moved
      .map((mentee) => ({
        mentee: named(mentee.menteeId),
        earlier: mentee.earlier.map(named),
        later: mentee.later.map(named),
      }))
      .toSorted((a, b) => a.mentee.name.localeCompare(b.mentee.name)),
    onlyEarlier: compared.onlyEarlier.map(named),
    onlyLater: compared.onlyLater.map(named),
  };
}
