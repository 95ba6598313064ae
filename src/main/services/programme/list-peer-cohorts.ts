import type { CohortId } from '../../../shared/domain/ids.ts';
import type { Readers } from '../ports.ts';

/** The cohorts whose pairings have no sides: in them nobody gives a place as a mentor. */
export async function listPeerCohorts(read: Readers): Promise<ReadonlySet<CohortId>> {
  const programmes = new Set((await read.programmes.list()).filter(({ kind }) => kind === 'peer').map(({ id }) => id));
  const cohorts = await read.programmes.listCohorts();
  return new Set(cohorts.filter(({ programmeId }) => programmes.has(programmeId)).map(({ id }) => id));
}
