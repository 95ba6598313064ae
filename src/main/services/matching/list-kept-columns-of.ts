import { type KeptColumn, listKeptColumns } from '../../../shared/domain/matching/points/list-kept-columns.ts';
import type { RouteInput } from '../../../shared/ipc/contract.ts';
import type { Ports } from '../ports.ts';

/** The columns kept of those who take part in a cohort. */
export async function listKeptColumnsOf(
  ports: Ports,
  { cohortId }: RouteInput<'matching.keptColumns'>,
): Promise<readonly KeptColumn[]> {
  return ports.store.read(async (read) => {
    const enrolled = (await read.people.listEnrolments()).filter((one) => one.cohortId === cohortId);
    const taking = new Set(enrolled.map(({ personId }) => personId));
    return listKeptColumns((await read.people.list()).filter(({ id }) => taking.has(id)));
  });
}
