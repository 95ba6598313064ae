import { attentionRank, type HealthBand } from './health/health-band.ts';
import type { CohortId, PersonId } from './ids.ts';

interface Grouped {
  readonly cohortId: CohortId;
  readonly mentorId: PersonId;
  readonly mentorName: string;
  readonly menteeName: string;
  readonly band: HealthBand;
}

/** A mentor with all whom they accompany in one cohort. */
export interface MentoringGroup<Row extends Grouped> {
  readonly mentorId: PersonId;
  readonly cohortId: CohortId;
  readonly mentorName: string;
  /** At least one, by name. */
  readonly members: readonly Row[];
}

/** Pairings gathered into groups, those first in which somebody needs attention most; of equals by the mentor's name. */
export function mentoringGroups<Row extends Grouped>(rows: readonly Row[]): readonly MentoringGroup<Row>[] {
  const urgency = (members: readonly Row[]) => Math.min(...members.map(({ band }) => attentionRank[band]));
  return [...Map.groupBy(rows, ({ cohortId, mentorId }) => `${cohortId} ${mentorId}`).values()]
    .flatMap((members) => {
      const [first] = members;
      if (first === undefined) return [];
      const { mentorId, cohortId, mentorName } = first;
      return [
        {
          mentorId,
          cohortId,
          mentorName,
          members: members.toSorted((a, b) => a.menteeName.localeCompare(b.menteeName)),
        },
      ];
    })
    .toSorted(
      (a, b) =>
        urgency(a.members) - urgency(b.members) ||
        a.mentorName.localeCompare(b.mentorName) ||
        (a.cohortId < b.cohortId ? -1 : 1),
    );
}
