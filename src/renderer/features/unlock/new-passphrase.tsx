import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import css from './form-parts.module.css';
import { PassphraseField } from './passphrase-field.tsx';
import { passphraseStrength } from './passphrase-strength.ts';

interface NewPassphraseProps {
  readonly passphrase: string;
  readonly again: string;
  readonly onType: (field: 'passphrase' | 'again', value: string) => void;
  readonly isPending: boolean;
  readonly submitLabel: string;
  readonly onSubmit: () => void;
}

/** A new passphrase, typed twice, its strength told in words. */
export function NewPassphrase(props: NewPassphraseProps) {
  const { passphrase, again, onType, isPending, submitLabel, onSubmit } = props;
  const [wasSent, setSent] = useState(false);
  const isLongEnough = passphraseStrength(passphrase).level > 0;
  const isSame = passphrase === again;
  return (
    <form
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        setSent(true);
        if (isLongEnough && isSame && !isPending) onSubmit();
      }}
    >
      <PassphraseField
        label="Passphrase"
        value={passphrase}
        onChange={(value) => onType('passphrase', value)}
        error={wasSent && !isLongEnough ? 'A passphrase needs at least twelve characters.' : undefined}
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
