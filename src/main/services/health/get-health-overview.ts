import { computeStageHealth } from '../../../shared/domain/health/compute-stage-health.ts';
import { healthBands } from '../../../shared/domain/health/health-band.ts';
import { stageHealthSentence } from '../../../shared/domain/health/stage-health-sentence.ts';
import { stageStays } from '../../../shared/domain/health/stage-stays.ts';
import { careerLevels } from '../../../shared/domain/person.ts';
import { programmeShown } from '../../../shared/domain/programme-shown.ts';
import type { RouteInput } from '../../../shared/ipc/contract.ts';
import type { HealthOverview } from '../../../shared/ipc/routes/health.ts';
import { filterPictures } from '../pairings/filter-pictures.ts';
import { type PairingPicture, picturePairings } from '../pairings/picture-pairings.ts';
import type { Ports, Readers } from '../ports.ts';

/** The health of every stage of one programme, as of today or any past day, with the finding in a sentence. */
export async function getHealthOverview(ports: Ports, input: RouteInput<'health.overview'>): Promise<HealthOverview> {
  return ports.store.read(async (read) => {
    const { asOf, pictures, stages } = await picturePairings(ports, read, { asOf: input.asOf });
    const programmeId = programmeShown(await read.programmes.list(), await read.programmes.listCohorts(), input);
    const ofProgramme = pictures.filter((picture) => picture.cohort.programmeId === programmeId);
    const shown = filterPictures(ofProgramme, { ...input, programmeId });
    const ownStages = stages
      .filter((stage) => stage.programmeId === programmeId)
      .map(({ programmeId: _, ...stage }) => stage);
    const stageHealth = computeStageHealth(
      shown.map((picture) => ({
        health: picture.isFollowed ? picture.health : null,
        stays: stageStays(picture.record, ownStages, asOf),
      })),
      ownStages,
      asOf,
    );
    const followed = shown.filter((picture) => picture.isFollowed);
    const bands = Object.fromEntries(
      healthBands.map((band) => [band, followed.filter((picture) => picture.health.band === band).length]),
    );
    return {
      asOf,
      n: followed.length,
      bands: bands as HealthOverview['bands'],
      sentence: stageHealthSentence(stageHealth),
      stages: stageHealth,
      filteredTo: await sayFilters(read, { ...input, programmeId }),
      choices: choicesOf(ofProgramme),
    };
  });
}

/** "Engineering mentoring, cohort Spring 2026, mentees in Finance" */
async function sayFilters(read: Readers, input: RouteInput<'health.overview'>): Promise<string> {
  const programme = input.programmeId && (await read.programmes.find(input.programmeId));
  const cohort = input.cohortId && (await read.programmes.findCohort(input.cohortId));
  return [
    programme ? programme.name : 'No programme yet',
    cohort ? `cohort ${cohort.name}` : 'all cohorts',
    input.department === null ? null : `mentees in ${input.department}`,
    input.careerLevel === null ? null : `career level ${input.careerLevel}`,
    input.purpose === null ? null : `purpose ${input.purpose}`,
  ]
    .filter((part) => part !== null)
    .join(', ');
}

function choicesOf(pictures: readonly PairingPicture[]): HealthOverview['choices'] {
  const distinct = (values: readonly (string | null)[]) =>
    [...new Set(values.filter((value) => value !== null))].toSorted((a, b) => a.localeCompare(b));
  const levels = new Set(pictures.map((picture) => picture.mentee.careerLevel));
  return {
    departments: distinct(pictures.map((picture) => picture.mentee.department)),
    careerLevels: careerLevels.filter((level) => levels.has(level)),
    purposes: distinct(pictures.map((picture) => picture.record.pairing.purpose)),
  };
}
