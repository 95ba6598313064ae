import type { PersonId } from '../../../shared/domain/ids.ts';
import type { Manager } from '../../../shared/domain/person.ts';
import type { PlannedManager } from '../../../shared/domain/roster/plan-manager.ts';
import { useDeskQuery } from '../../lib/use-desk-query.ts';

/** A line manager in the comparison, by name where somebody known is meant. */
export function ManagerWords({ manager }: { readonly manager: Manager | PlannedManager }) {
  switch (manager.kind) {
    case 'person':
      return <KnownName id={manager.id} />;
    case 'row':
      return <>the person in row {manager.row}</>;
    case 'none':
      return <>nobody</>;
    case 'unknown':
      return <>{manager.said === null ? '(not known)' : `not known, noted as “${manager.said}”`}</>;
  }
}

function KnownName({ id }: { readonly id: PersonId }) {
  const person = useDeskQuery('people.get', { id });
  return <>{person.data?.name ?? '…'}</>;
}
