import { listReturners, type Returner } from '../../../shared/domain/closing/returners.ts';
import type { CohortId } from '../../../shared/domain/ids.ts';
import { roles } from '../../../shared/domain/person.ts';
import { AppError } from '../../../shared/ipc/app-error.ts';
import type { RouteInput } from '../../../shared/ipc/contract.ts';
import { makeChange } from '../make-change.ts';
import { takePart } from '../people/take-part.ts';
import type { Ports, Readers, Written } from '../ports.ts';
import { findOpenCohort } from '../programme/find-open-cohort.ts';

/** Who said, in whatever cohort, that they would take part again, and is not in this one yet. */
export function findReturners(ports: Ports, { id }: { id: CohortId }): Promise<readonly Returner[]> {
  return ports.store.read((read) => gatherReturners(ports, read, id));
}

/**
 * Puts people who would come back into an open cohort, as one change. What they did not offer, or have there already, is refused:
 * the list has changed since it was looked at.
 */
export async function bringBack(ports: Ports, { id, people }: RouteInput<'cohort.bringBack'>): Promise<Written> {
  const { change, sentence } = await makeChange(ports, 'cohort.bringBack', async (write, read) => {
    const { cohort } = await findOpenCohort(read, id);
    const offered = new Map((await gatherReturners(ports, read, id)).map((one) => [one.personId, one.roles]));
    for (const { personId, roles: wanted } of people) {
      const person = await read.people.find(personId);
      if (person === null) throw new AppError('NOT_FOUND');
      if (!wanted.every((role) => offered.get(personId)?.includes(role))) {
        throw new AppError('INPUT_REFUSED', 'Somebody in this list is in the cohort by now. Look at the list again.', {
          field: 'people',
        });
      }
      await takePart(
        ports,
        write,
        person,
        id,
        roles.filter((role) => wanted.includes(role)),
      );
    }
    const many = people.length === 1 ? 'One person was' : `${people.length} people were`;
    return { sentence: `${many} brought back into “${cohort.name}”.`, value: null };
  });
  return { change, sentence };
}

async function gatherReturners(ports: Ports, read: Readers, id: CohortId): Promise<readonly Returner[]> {
  if ((await read.programmes.findCohort(id)) === null) throw new AppError('NOT_FOUND');
  return listReturners(
    {
      people: await read.people.list(),
      enrolments: await read.people.listEnrolments(),
      pairings: await read.pairings.list(),
      asked: await read.pairings.listSteps(['asked to return']),
    },
    id,
    ports.clock.today(),
  );
}
