import { describe, expect, it } from 'vitest';
import {
  choiceFrom,
  type MessageChoice,
  placeOfChoice,
} from '../../../src/renderer/features/messages/message-choice.ts';
import { queryOf } from '../../../src/renderer/lib/location.ts';
import { messagesToPairings } from '../../../src/renderer/lib/message-place.ts';
import type { CohortId, PairingId, PersonId } from '../../../src/shared/domain/ids.ts';

const spring = 'spring' as CohortId;

describe('the address of the messages', () => {
  it.each<MessageChoice>([
    { template: 'thanks', side: 'mentor', to: { kind: 'pairings', pairings: ['a', 'b'] as PairingId[] } },
    { template: 'checking-in', side: 'both', to: { kind: 'person', personId: 'p' as PersonId } },
    { template: 'checking-in', side: 'mentee', to: { kind: 'cohort', cohortId: spring, who: 'ended' } },
    { template: 'thanks', side: 'both', to: { kind: 'cohort', cohortId: spring, who: 'paired' } },
  ])('says the whole choice, so that Back and a link lead to the same: %j', (choice) => {
    expect(choiceFrom(queryOf(placeOfChoice(choice)), null)).toEqual(choice);
  });

  it('without anybody named is the cohort given, and without one nobody', () => {
    expect(choiceFrom(queryOf('/messages'), spring).to).toEqual({ kind: 'cohort', cohortId: spring, who: 'paired' });
    expect(choiceFrom(queryOf('/messages?pairings='), null).to).toBeNull();
  });

  it('takes any number of pairings from elsewhere in the window', () => {
    const ids = Array.from({ length: 2500 }, (_, at) => `pairing-${at}` as PairingId);
    expect(choiceFrom(queryOf(messagesToPairings(ids, 'thanks')), null)).toEqual({
      template: 'thanks',
      side: 'both',
      to: { kind: 'pairings', pairings: ids },
    });
  });
});
