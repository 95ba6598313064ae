import { useState } from 'react';
import type { PersonId } from '../../../shared/domain/ids.ts';
import type { AppError } from '../../../shared/ipc/app-error.ts';
import type { RouteRequest } from '../../../shared/ipc/contract.ts';
import { errorSentence, fieldSentences } from '../../lib/error-sentence.ts';
import { useDeskChange } from '../../lib/use-desk-change.ts';
import { isKnownAlready } from './is-known-already.ts';

type Fields = RouteRequest<'people.edit'>['fields'];

interface PersonEditing {
  /** Writes some fields; answers null, or what is wrong in words. Waits while the person is asked about somebody known. */
  readonly edit: (fields: Fields) => Promise<string | null>;
  /** What is asked about somebody known, for `KnownAlready`. */
  readonly question: {
    readonly refused: AppError | null;
    readonly onBack: () => void;
    readonly onSave: () => void;
  };
}

/** Edits a person where they stand. */
export function usePersonEdit(id: PersonId): PersonEditing {
  const change = useDeskChange('people.edit', { refusal: 'form' });
  const [asked, setAsked] = useState<{ refused: AppError; answer: (saves: boolean) => void } | null>(null);
  const edit = async (fields: Fields, sharesAddress = false): Promise<string | null> => {
    const refused = await change.attempt({ id, fields, sharesAddress });
    if (refused === null) return null;
    if (isKnownAlready(refused)) {
      const saves = await new Promise<boolean>((answer) => setAsked({ refused, answer }));
      setAsked(null);
      if (saves) return edit(fields, true);
    }
    return Object.values(fieldSentences(refused))[0] ?? errorSentence(refused);
  };
  return {
    edit: (fields) => edit(fields),
    question: {
      refused: asked?.refused ?? null,
      onBack: () => asked?.answer(false),
      onSave: () => asked?.answer(true),
    },
  };
}
