import { useEffect, useState } from 'react';
import { Autocomplete, Input, Label, ListBox, ListBoxItem, SearchField, Text } from 'react-aria-components';
import field from './field.module.css';
import css from './search-picker.module.css';

export interface PickerResult {
  readonly id: string;
  readonly label: string;
  /** A second, quieter line that tells two of the same name apart. */
  readonly note?: string;
}

interface SearchPickerProps {
  readonly label: string;
  /** Asked again after every letter; only its first nine results are shown. */
  readonly search: (text: string) => Promise<readonly PickerResult[]>;
  readonly onChoose: (result: PickerResult) => void;
  readonly description?: string;
  readonly error?: string | undefined;
  readonly autoFocus?: boolean;
  readonly isRequired?: boolean;
  /** Said when nothing is found. */
  readonly nothingFound?: string;
}

const most = 9;

/** Finds one of many by a few letters: arrows go through the results, Enter takes one. */
export function SearchPicker(props: SearchPickerProps) {
  const { label, search, onChoose, description, error, autoFocus, isRequired, nothingFound = 'Nothing found.' } = props;
  const [text, setText] = useState('');
  const [results, setResults] = useState<readonly PickerResult[] | null>(null);

  useEffect(() => {
    let isCurrent = true;
    if (text.trim() === '') {
      setResults(null);
      return;
    }
    search(text.trim()).then(
      (found) => isCurrent && setResults(found.slice(0, most)),
      () => isCurrent && setResults([]),
    );
    return () => {
      isCurrent = false;
    };
    // The search function is often written inline; only the text decides when to ask again.
  }, [text]);

  return (
    <div className={css.picker}>
      <Autocomplete inputValue={text} onInputChange={setText}>
        <SearchField
          className={field.field ?? ''}
          autoFocus={autoFocus ?? false}
          isRequired={isRequired ?? false}
          isInvalid={error !== undefined}
          validationBehavior="aria"
        >
          <Label className={field.label ?? ''}>{label}</Label>
          <Input className={field.control ?? ''} />
          {description ? (
            <Text slot="description" className={field.hint ?? ''}>
              {description}
            </Text>
          ) : null}
        </SearchField>
        {results !== null && results.length > 0 ? (
          <ListBox
            aria-label={`${label}: found`}
            className={css.results ?? ''}
            items={results}
            onAction={(key) => {
              const chosen = results.find((result) => result.id === key);
              if (!chosen) return;
              setText('');
              onChoose(chosen);
            }}
          >
            {(result) => (
              <ListBoxItem id={result.id} textValue={result.label} className={field.option ?? ''}>
                <span>{result.label}</span>
                {result.note ? <span className={css.note}>{result.note}</span> : null}
              </ListBoxItem>
            )}
          </ListBox>
        ) : null}
      </Autocomplete>
      {results?.length === 0 ? <p className={css.note}>{nothingFound}</p> : null}
      {error ? <p className={field.error}>{error}</p> : null}
    </div>
  );
}
