import type { PersonId } from '../../../shared/domain/ids.ts';
import { displayName } from '../../../shared/domain/person.ts';
import { refuseWish, type Wisher, withoutWish, withWish } from '../../../shared/domain/wish.ts';
import { AppError } from '../../../shared/ipc/app-error.ts';
import { makeChange } from '../make-change.ts';
import type { Ports, Written } from '../ports.ts';
import { findOpenCohort } from '../programme/find-open-cohort.ts';
import { writeWishes } from './write-wishes.ts';

/** Notes whom somebody would like to be paired with, behind all they wish for already in this cohort and part. */
export async function addWish(
  ports: Ports,
  { id: personId, cohortId, role, wished }: { id: PersonId; wished: PersonId } & Pick<Wisher, 'cohortId' | 'role'>,
): Promise<Written> {
  const { change, sentence } = await makeChange(ports, 'people.addWish', async (write, read) => {
    await findOpenCohort(read, cohortId);
    const [person, other] = [await read.people.find(personId), await read.people.find(wished)];
    if (person === null || other === null) throw new AppError('NOT_FOUND');
    const wisher = { cohortId, personId, role };
    const now = await read.wishes.listOf(wisher);
    const refusal = refuseWish(wisher, now, wished);
    if (refusal !== null) throw new AppError('INPUT_REFUSED', refusal, { field: 'wished' });
    await writeWishes(ports, write, read, wisher, withWish(now, wished), ports.clock.today());
    return { sentence: `${displayName(person)}’s wish for ${displayName(other)} was noted.`, value: null };
  });
  return { change, sentence };
}

/** Takes one wish out; those behind it move up. */
export async function removeWish(ports: Ports, { wishId }: { wishId: string }): Promise<Written> {
  const { change, sentence } = await makeChange(ports, 'people.removeWish', async (write, read) => {
    const wish = await read.wishes.find(wishId);
    const person = wish && (await read.people.find(wish.personId));
    const other = wish && (await read.people.find(wish.wishedId));
    if (wish === null || person === null || other === null) throw new AppError('NOT_FOUND');
    const now = await read.wishes.listOf(wish);
    await writeWishes(ports, write, read, wish, withoutWish(now, wishId), ports.clock.today());
    return { sentence: `${displayName(person)}’s wish for ${displayName(other)} was taken out.`, value: null };
  });
  return { change, sentence };
}
