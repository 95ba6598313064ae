import { type Kysely, sql } from 'kysely';
import type { Edit } from '../../../shared/domain/history/edit.ts';
import type { ChangeId } from '../../../shared/domain/ids.ts';
import type { RowImage } from '../row-writer.ts';
import type { Tables } from '../tables.ts';
import { toEvent } from './events.ts';
import { toMaterial } from './materials.ts';
import { toEnrolment, toPerson } from './people.ts';
import { toCohort, toProgramme } from './programmes.ts';
import { toWish } from './wishes.ts';

/** An import of a whole staff list says in its sentence what it did. */
const mostRows = 12;
/** A person's page takes what was written about them out of an import of a hundred as well; of thousands, reading would hold it up. */
const mostBytes = 200_000;

/** What changes wrote, as the domain knows it. Tables that hold reasons or notes are never read here. */
export function editReader(db: Kysely<Tables>) {
  const listEdits = async (
    changes: readonly ChangeId[],
    wanted: ReturnType<typeof sql<boolean>>,
  ): Promise<ReadonlyMap<ChangeId, readonly Edit[]>> => {
    if (changes.length === 0) return new Map();
    const { rows } = await sql<{ id: ChangeId; image: string }>`
      SELECT changes.id AS id, image.value AS image
      FROM changes, json_each(changes.row_images) AS image
      WHERE changes.id IN (${sql.join([...changes])}) AND ${wanted}
        AND image.value ->> '$.table' IN ('people', 'enrolments', 'wishes', 'programmes', 'cohorts', 'events', 'materials',
          'settings')
      ORDER BY changes.sequence, image.key`.execute(db);
    const edits = rows.flatMap(({ id, image }) => {
      const edit = toEdit(JSON.parse(image) as RowImage);
      return edit === null ? [] : [{ id, edit }];
    });
    return new Map(
      [...Map.groupBy(edits, ({ id }) => id)].map(([id, found]) => [id, found.map(({ edit }) => edit)] as const),
    );
  };
  return {
    /** What each of these changes wrote; changes of many rows are left out. */
    list: (changes: readonly ChangeId[]) =>
      listEdits(changes, sql<boolean>`json_array_length(changes.row_images) <= ${mostRows}`),
    /** What each of these changes wrote about one person, whatever else it wrote, unless it wrote hundreds of rows. */
    listOfPerson: (changes: readonly ChangeId[], id: string) =>
      listEdits(
        changes,
        sql<boolean>`octet_length(changes.row_images) <= ${mostBytes} AND (image.value ->> '$.id' = ${id}
          OR coalesce(image.value ->> '$.after.person_id', image.value ->> '$.before.person_id') = ${id})`,
      ),
  };
}

function toEdit({ table, id, before, after }: RowImage): Edit | null {
  const both = <Shape>(read: (row: never) => Shape) =>
    before === null || after === null ? null : { before: read(before as never), after: read(after as never) };
  const either = <Shape>(read: (row: never) => Shape) => ({
    before: before === null ? null : read(before as never),
    after: after === null ? null : read(after as never),
  });
  if (table === 'enrolments') return { kind: 'enrolment', ...either(toEnrolment) };
  if (table === 'wishes') return { kind: 'wish', ...either(toWish) };
  if (table === 'settings') {
    return { kind: 'setting', name: id, ...either(({ value }: Tables['settings']) => JSON.parse(value) as unknown) };
  }
  const event = table === 'events' ? both(toEvent) : null;
  if (event !== null) return { kind: 'event', ...event };
  const material = table === 'materials' ? both(toMaterial) : null;
  if (material !== null) return { kind: 'material', ...material };
  const person = table === 'people' ? both(toPerson) : null;
  if (person !== null) return { kind: 'person', ...person };
  const programme = table === 'programmes' ? both(toProgramme) : null;
  if (programme !== null) return { kind: 'programme', ...programme };
  const cohort = table === 'cohorts' ? both(toCohort) : null;
  return cohort === null ? null : { kind: 'cohort', ...cohort };
}
