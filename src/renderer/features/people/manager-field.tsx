import type { PersonId } from '../../../shared/domain/ids.ts';
import { findPeople } from '../../lib/find-people.ts';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { SearchPicker } from '../../ui/search-picker.tsx';
import type { ManagerInput } from './new-person.ts';

interface ManagerFieldProps {
  readonly value: ManagerInput | null;
  /** The name of the chosen manager, where it is a person. */
  readonly name: string | null;
  /** Null while "somebody here" is taken and nobody is chosen yet. */
  readonly onChange: (value: ManagerInput, name: string | null) => void;
  /** Somebody who cannot be their own manager. */
  readonly except?: PersonId;
}

/** Whom somebody reports to: a person here, nobody, or not known; the three mean different things to the matching. */
export function ManagerField({ value, name, onChange, except }: ManagerFieldProps) {
  return (
    <>
      <RadioGroup
        label="Reports to"
        value={value?.kind ?? 'unknown'}
        onChange={(kind) => {
          if (kind === 'none') onChange({ kind: 'none' }, null);
          else if (kind === 'unknown') onChange({ kind: 'unknown', said: null }, null);
        }}
        options={[
          ...(value?.kind === 'person' ? [{ id: 'person' as const, label: name ?? 'Somebody here' }] : []),
          { id: 'none', label: 'Nobody', description: 'They head the organisation, or stand outside its lines.' },
          {
            id: 'unknown',
            label: 'Not known yet',
            description: 'A mentor in their own reporting line cannot be ruled out until it is.',
          },
        ]}
      />
      <SearchPicker
        label={value?.kind === 'person' ? 'Or somebody else' : 'Or find their manager'}
        search={(text) => findPeople(text, except ? [except] : [])}
        onChoose={(person) => onChange({ kind: 'person', id: person.id as PersonId }, person.label)}
        nothingFound="Nobody of that name is here."
      />
    </>
  );
}
