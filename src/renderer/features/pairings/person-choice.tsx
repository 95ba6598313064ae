import type { CohortId, PersonId } from '../../../shared/domain/ids.ts';
import type { Role } from '../../../shared/domain/person.ts';
import { request } from '../../lib/request.ts';
import { Button } from '../../ui/button.tsx';
import { type PickerResult, SearchPicker } from '../../ui/search-picker.tsx';
import css from './pairings.module.css';

export interface ChosenPerson {
  readonly id: PersonId;
  readonly name: string;
}

interface PersonChoiceProps {
  readonly label: string;
  readonly cohortId: CohortId;
  /** Whom to look among: mentees who wait for a mentor, or mentors with room. */
  readonly role: Role;
  readonly nothingFound: string;
  readonly chosen: ChosenPerson | null;
  readonly onChoose: (person: ChosenPerson | null) => void;
  readonly error: string | undefined;
  readonly autoFocus?: boolean;
}

const views = { mentee: 'waiting for a mentor', mentor: 'mentors with room' } as const;

/** One person of a cohort, found by a few letters; the choice stands in the place of the search. */
export function PersonChoice(props: PersonChoiceProps) {
  const { label, cohortId, role, nothingFound, chosen, onChoose, error, autoFocus } = props;
  const search = async (text: string): Promise<readonly PickerResult[]> => {
    const { rows } = await request('people.list', { cohortId, role, view: views[role], search: text, limit: 9 });
    return rows.map((row) => ({ id: row.id, label: row.name, ...(row.department ? { note: row.department } : {}) }));
  };
  if (chosen !== null) {
    return (
      <p className={css.chosen}>
        <span>
          {label}: <strong>{chosen.name}</strong>
        </span>
        <Button size="small" autoFocus label={`Choose somebody else: ${label}`} onPress={() => onChoose(null)}>
          Somebody else
        </Button>
      </p>
    );
  }
  return (
    <SearchPicker
      label={label}
      search={search}
      onChoose={(person) => onChoose({ id: person.id as PersonId, name: person.label })}
      nothingFound={nothingFound}
      error={error}
      autoFocus={autoFocus ?? false}
      isRequired
    />
  );
}
