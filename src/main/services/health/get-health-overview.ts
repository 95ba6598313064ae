import { computeStageHealth } from '../../../shared/domain/health/compute-stage-health.ts';
import { countBands } from '../../../shared/domain/health/health-band.ts';
import type { PairingPicture } from '../../../shared/domain/health/picture-pairing.ts';
import { stageHealthSentence } from '../../../shared/domain/health/stage-health-sentence.ts';
import { type StageStay, stageStays } from '../../../shared/domain/health/stage-stays.ts';
import { filterChoices, filterPairings } from '../../../shared/domain/pairing-filters.ts';
import { sayFilters } from '../../../shared/domain/say-filters.ts';
import type { RouteInput } from '../../../shared/ipc/contract.ts';
import type { HealthOverview } from '../../../shared/ipc/routes/health.ts';
import { keepFor } from '../pairings/keep-for.ts';
import { picturePairings } from '../pairings/picture-pairings.ts';
import type { Ports } from '../ports.ts';
import { findShown } from '../programme/find-shown.ts';

/** A picture is of one day, so its stays are too. */
const keep = keepFor<PairingPicture, readonly StageStay[]>();

/** The health of every stage of one programme, as of today or any past day, with the finding in a sentence. */
export async function getHealthOverview(ports: Ports, input: RouteInput<'health.overview'>): Promise<HealthOverview> {
  return ports.store.read(async (read) => {
    const { programmeId, programme, cohort, stages } = await findShown(read, input);
    const { asOf, pictures } = await picturePairings(ports, read, { asOf: input.asOf });
    const ofProgramme = pictures.filter((picture) => picture.cohort.programmeId === programmeId);
    const shown = filterPairings(ofProgramme, input);
    const followed = shown.filter((picture) => picture.isFollowed);
    const stageHealth = computeStageHealth(
      shown.map((picture) => ({
        health: picture.isFollowed ? picture.health : null,
        stays: keep(picture, [stages], () => stageStays(picture.record, stages, asOf)),
      })),
      stages,
      asOf,
    );
    return {
      asOf,
      n: followed.length,
      bands: countBands(followed.map((picture) => picture.health.band)),
      sentence: stageHealthSentence(stageHealth),
      stages: stageHealth,
      filteredTo: sayFilters({ programme: programme?.name ?? null, cohort: cohort?.name ?? null }, input),
      choices: filterChoices(ofProgramme),
    };
  });
}
