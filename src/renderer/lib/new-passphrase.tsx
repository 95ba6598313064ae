import { type ReactNode, useRef, useState } from 'react';
import { missingCharacters, passphraseTooShort } from '../../shared/domain/passphrase-length.ts';
import { Button } from '../ui/button.tsx';
import { focusFirstProblem } from '../ui/focus-first-problem.ts';
import css from './new-passphrase.module.css';
import { PassphraseField } from './passphrase-field.tsx';

interface NewPassphraseProps {
  readonly label?: string;
  readonly passphrase: string;
  readonly again: string;
  readonly onType: (field: 'passphrase' | 'again', value: string) => void;
  readonly isPending: boolean;
  readonly submitLabel: string;
  readonly onSubmit: () => void;
  /** What has to be typed before it; told whether the form was sent with something missing. */
  readonly before?: (wasSent: boolean) => ReactNode;
  readonly isRestReady?: boolean;
}

/** A new passphrase, typed twice, its strength told in words. */
export function NewPassphrase(props: NewPassphraseProps) {
  const { label = 'Passphrase', passphrase, again, onType, isPending, submitLabel, onSubmit } = props;
  const { before, isRestReady = true } = props;
  const form = useRef<HTMLFormElement>(null);
  const [wasSent, setSent] = useState(false);
  const isLongEnough = missingCharacters(passphrase) === 0;
  const isSame = passphrase === again;
  return (
    <form
      ref={form}
      className={css.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (isPending) return;
        const isReady = isRestReady && isLongEnough && isSame;
        setSent(!isReady);
        if (isReady) onSubmit();
        else focusFirstProblem(form.current);
      }}
    >
      {before?.(wasSent)}
      <PassphraseField
        label={label}
        value={passphrase}
        onChange={(value) => onType('passphrase', value)}
        error={wasSent && !isLongEnough ? passphraseTooShort : undefined}
        showsStrength
      />
      <PassphraseField
        label="The same once more"
        value={again}
        onChange={(value) => onType('again', value)}
        error={wasSent && isLongEnough && !isSame ? 'The two are not the same yet.' : undefined}
      />
      <div className={css.actions}>
        <Button type="submit" variant="primary" isPending={isPending}>
          {isPending ? 'One moment' : submitLabel}
        </Button>
      </div>
    </form>
  );
}
