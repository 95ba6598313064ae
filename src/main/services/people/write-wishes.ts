import type { LocalDate } from '../../../shared/domain/local-date.ts';
import { changeWishes, type WishedPlace, type Wisher } from '../../../shared/domain/wish.ts';
import type { Ports, Readers, Writers } from '../ports.ts';

/** Makes these the wishes somebody has in a cohort and part, new ones given on a day, within the change that is under way. */
export async function writeWishes(
  ports: Pick<Ports, 'nextId'>,
  write: Writers,
  read: Readers,
  wisher: Wisher,
  wanted: readonly WishedPlace[],
  givenOn: LocalDate,
): Promise<void> {
  const { gone, moved, added } = changeWishes(await read.wishes.listOf(wisher), wanted);
  for (const { id } of gone) await write.wishes.remove(id);
  for (const wish of moved) await write.wishes.save(wish);
  for (const { wishedId, rank } of added) {
    const { cohortId, personId, role } = wisher;
    await write.wishes.add({ id: ports.nextId(), cohortId, personId, role, wishedId, rank, givenOn });
  }
}
