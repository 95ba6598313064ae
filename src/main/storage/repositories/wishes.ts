import type { Kysely } from 'kysely';
import type { CohortId, PersonId } from '../../../shared/domain/ids.ts';
import type { LocalDate } from '../../../shared/domain/local-date.ts';
import type { Role } from '../../../shared/domain/person.ts';
import type { Wish, Wisher } from '../../../shared/domain/wish.ts';
import type { RowWriter } from '../row-writer.ts';
import type { Tables } from '../tables.ts';

/** Whom people would like to be paired with, the first choice first. */
export function wishReader(db: Kysely<Tables>) {
  const inOrder = () => db.selectFrom('wishes').selectAll().orderBy('rank').orderBy('id');
  return {
    async list(): Promise<readonly Wish[]> {
      return (await inOrder().execute()).map(toWish);
    },
    async listOf({ cohortId, personId, role }: Wisher): Promise<readonly Wish[]> {
      const rows = await inOrder()
        .where('cohort_id', '=', cohortId)
        .where('person_id', '=', personId)
        .where('role', '=', role)
        .execute();
      return rows.map(toWish);
    },
    async find(id: string): Promise<Wish | null> {
      const row = await db.selectFrom('wishes').selectAll().where('id', '=', id).executeTakeFirst();
      return row ? toWish(row) : null;
    },
  };
}

/** Writes whom people would like to be paired with. */
export function wishWriter(rows: RowWriter) {
  return {
    add: (wish: Wish) => rows.insert('wishes', toRow(wish)),
    save: (wish: Wish) => rows.update('wishes', wish.id, toRow(wish)),
    remove: (id: string) => rows.remove('wishes', id),
  };
}

/** A wish as the domain knows it. */
export function toWish(row: Tables['wishes']): Wish {
  return {
    id: row.id,
    cohortId: row.cohort_id as CohortId,
    personId: row.person_id as PersonId,
    role: row.role as Role,
    wishedId: row.wished_id as PersonId,
    rank: row.rank,
    givenOn: row.given_on as LocalDate,
  };
}

function toRow(wish: Wish): Tables['wishes'] {
  return {
    id: wish.id,
    cohort_id: wish.cohortId,
    person_id: wish.personId,
    role: wish.role,
    wished_id: wish.wishedId,
    rank: wish.rank,
    given_on: wish.givenOn,
  };
}
