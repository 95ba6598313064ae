import { isFollowed } from '../../../src/shared/domain/health/is-followed.ts';
import type { PairingCircumstances } from '../../../src/shared/domain/health/pairing-facts.ts';
import type { PairingRecord } from '../../../src/shared/domain/pairing.ts';
import type { Person } from '../../../src/shared/domain/person.ts';
import type { Nudge, PairingToday } from '../../../src/shared/domain/today/nudge.ts';
import { pairingNudges } from '../../../src/shared/domain/today/pairing-nudges.ts';
import { aPerson } from '../../support/a-person.ts';
import { day, factsOn, fiveStages, healthOn } from '../health/a-pairing.ts';

export interface Around {
  readonly circumstances?: Partial<PairingCircumstances>;
  readonly mentee?: Partial<Person>;
  readonly isInformal?: boolean;
  readonly concern?: PairingToday['concern'];
  readonly conflict?: string;
}

/** What the rules read of a pairing on a day, with Ben as the mentee of Ada. */
export function pairingOn(record: PairingRecord, today: number, around: Around = {}): PairingToday {
  const facts = factsOn(record, today, around.circumstances);
  const stage = fiveStages.find(({ id }) => id === facts.stageId);
  if (stage === undefined) throw new Error('a pairing stands in a stage');
  return {
    picture: {
      record,
      mentor: aPerson(),
      mentee: aPerson({ givenName: 'Ben', familyName: 'Low', ...around.mentee }),
      stage,
      facts,
      health: healthOn(record, today, around.circumstances),
      conflict: around.conflict ?? null,
      isFollowed: isFollowed(record, fiveStages, day(today)),
    },
    isInformal: around.isInformal ?? false,
    concern: around.concern ?? null,
  };
}

export const nudgesOn = (record: PairingRecord, today: number, around?: Around): readonly Nudge[] =>
  pairingNudges(pairingOn(record, today, around), day(today));
