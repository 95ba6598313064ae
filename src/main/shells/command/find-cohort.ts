import type { CohortOverview, ProgrammeOverview } from '../../../shared/ipc/routes/programme.ts';
import type { OpenDesk } from './open-desk.ts';
import { Refusal } from './refusal.ts';

export interface FoundCohort {
  readonly programme: ProgrammeOverview;
  readonly cohort: CohortOverview;
}

/** The cohort of that name; the only one when no name is given. */
export async function findCohort(desk: OpenDesk, name: string | undefined): Promise<FoundCohort> {
  const programmes = await desk.ask('programme.overview', {});
  const cohorts = programmes.flatMap((programme) => programme.cohorts.map((cohort) => ({ programme, cohort })));
  const found = name === undefined ? cohorts : cohorts.filter(({ cohort }) => cohort.name === name);
  const [first, second] = found;
  if (first === undefined && name !== undefined) throw new Refusal(`There is no cohort called ${name}.`);
  if (first === undefined) throw new Refusal('There is no cohort yet.');
  if (second !== undefined) {
    const names = cohorts.map(({ cohort }) => cohort.name).join(', ');
    throw new Refusal(`Say which cohort with --cohort: ${names}.`);
  }
  return first;
}

/** The programme of that name; the only one when no name is given. */
export async function findProgramme(desk: OpenDesk, name: string | undefined): Promise<ProgrammeOverview> {
  const programmes = await desk.ask('programme.overview', {});
  const found = name === undefined ? programmes : programmes.filter((programme) => programme.name === name);
  const [first, second] = found;
  if (first === undefined)
    throw new Refusal(`There is no programme${name === undefined ? ' yet' : ` called ${name}`}.`);
  if (second !== undefined) {
    throw new Refusal(`Say which programme with --programme: ${programmes.map(({ name }) => name).join(', ')}.`);
  }
  return first;
}
