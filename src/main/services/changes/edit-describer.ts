import { describeEdit, type EditNames } from '../../../shared/domain/history/describe-edit.ts';
import type { Edit } from '../../../shared/domain/history/edit.ts';
import { displayName } from '../../../shared/domain/person.ts';
import type { Readers } from '../ports.ts';

/** Tells what edits changed, with people and cohorts by the names they have now. */
export async function editDescriber(read: Readers): Promise<(edits: readonly Edit[] | undefined) => string[]> {
  const people = new Map((await read.people.list()).map((person) => [person.id, displayName(person)]));
  const cohorts = new Map((await read.programmes.listCohorts()).map((cohort) => [cohort.id, cohort.name]));
  const names: EditNames = { person: (id) => people.get(id) ?? '', cohort: (id) => cohorts.get(id) ?? '' };
  return (edits = []) => edits.flatMap((edit) => describeEdit(edit, names));
}
