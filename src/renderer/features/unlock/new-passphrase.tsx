import { type ReactNode, useRef, useState } from 'react';
import { missingCharacters, passphraseTooShort } from '../../../shared/domain/passphrase-length.ts';
import { Button } from '../../ui/button.tsx';
import { focusFirstProblem } from '../../ui/focus-first-problem.ts';
import css from './form-parts.module.css';
import { PassphraseField } from './passphrase-field.tsx';

interface NewPassphraseProps {
  readonly passphrase: string;
  readonly again: string;
  readonly onType: (field: 'passphrase' | 'again', value: string) => void;
  readonly isPending: boolean;
  readonly submitLabel: string;
  readonly onSubmit: () => void;
  /** What has to be typed before it; told whether the form was sent once. */
  readonly before?: (wasSent: boolean) => ReactNode;
  readonly isRestReady?: boolean;
}

/** A new passphrase, typed twice, its strength told in words. */
export function NewPassphrase(props: NewPassphraseProps) {
  const { passphrase, again, onType, isPending, submitLabel, onSubmit, before, isRestReady = true } = props;
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
        setSent(true);
        if (isPending) return;
        if (isRestReady && isLongEnough && isSame) onSubmit();
        else focusFirstProblem(form.current);
      }}
    >
      {before?.(wasSent)}
      <PassphraseField
        label="Passphrase"
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
