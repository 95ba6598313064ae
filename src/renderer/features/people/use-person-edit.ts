import type { PersonId } from '../../../shared/domain/ids.ts';
import type { RouteRequest } from '../../../shared/ipc/contract.ts';
import { useDeskChange } from '../../lib/use-desk-change.ts';

type PersonEdit = RouteRequest<'people.edit'>['fields'];

/** Writes some fields of a person; answers null, or what is wrong in words. */
export function usePersonEdit(id: PersonId): (fields: PersonEdit) => Promise<string | null> {
  const edit = useDeskChange('people.edit', { refusal: 'form' });
  return (fields) => edit.attempt({ id, fields });
}
