import type { PersonId } from '../../shared/domain/ids.ts';
import { Button } from '../ui/button.tsx';
import { type PickerResult, SearchPicker } from '../ui/search-picker.tsx';
import css from './person-choice.module.css';

export interface ChosenPerson {
  readonly id: PersonId;
  readonly name: string;
}

interface PersonChoiceProps {
  readonly label: string;
  /** Whom a few letters find. */
  readonly search: (text: string) => Promise<readonly PickerResult[]>;
  readonly nothingFound?: string;
  readonly chosen: ChosenPerson | null;
  readonly onChoose: (person: ChosenPerson | null) => void;
  readonly error: string | undefined;
  readonly autoFocus?: boolean;
}

/** One person, found by a few letters; the choice stands in the place of the search, and the focus stays with it. */
export function PersonChoice(props: PersonChoiceProps) {
  const { label, search, nothingFound, chosen, onChoose, error, autoFocus } = props;
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
      {...(nothingFound === undefined ? {} : { nothingFound })}
      error={error}
      autoFocus={autoFocus ?? false}
      isRequired
    />
  );
}
