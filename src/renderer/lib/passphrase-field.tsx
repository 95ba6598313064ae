import { useId, useState } from 'react';
import { passphraseStrength } from '../../shared/domain/passphrase-strength.ts';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/text-field.tsx';
import css from './passphrase-field.module.css';

interface PassphraseFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error?: string | undefined;
  readonly autoFocus?: boolean;
  /** Says how hard a new one is to guess. */
  readonly showsStrength?: boolean;
}

/** A passphrase that can be shown while it is typed, with a word when the capitals lock is on. */
export function PassphraseField(props: PassphraseFieldProps) {
  const { label, value, onChange, error, autoFocus = false, showsStrength = false } = props;
  const [isShown, setShown] = useState(false);
  const [hasCapsLock, setCapsLock] = useState(false);
  const hint = useId();
  const strength = passphraseStrength(value);
  return (
    <div
      className={css.field}
      onKeyUp={(event) => setCapsLock(event.getModifierState('CapsLock'))}
      onBlur={() => setCapsLock(false)}
    >
      <div className={css.line}>
        <div className={css.text}>
          <TextField
            label={label}
            value={value}
            onChange={onChange}
            error={error}
            autoFocus={autoFocus}
            type={isShown ? 'text' : 'password'}
            autoComplete="off"
          />
        </div>
        <Button
          icon="eye"
          onPress={() => setShown(!isShown)}
          label={isShown ? 'Hide what is typed' : 'Show what is typed'}
        >
          {isShown ? 'Hide' : 'Show'}
        </Button>
      </div>
      {hasCapsLock ? <p className={css.note}>Capitals lock is on.</p> : null}
      {showsStrength ? (
        <div className={css.strength} id={hint}>
          <span className={css.bars} data-level={strength.level} aria-hidden="true">
            <span />
            <span />
            <span />
            <span />
          </span>
          <span aria-live="polite">{strength.words}</span>
        </div>
      ) : null}
    </div>
  );
}
