import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import css from './form-parts.module.css';

interface RecoverySheetProps {
  readonly name: string;
  readonly code: string;
  readonly onDone: () => void;
}

/** The one time the recovery code is seen: printed or written down, acknowledged, and gone. */
export function RecoverySheet({ name, code, onDone }: RecoverySheetProps) {
  const [isKept, setKept] = useState(false);
  return (
    <div className={css.form}>
      <p>
        This code opens “{name}” if the passphrase is ever forgotten. It is shown now and never again. Without the
        passphrase or this code nobody can read the vault, and that includes the people who made Mentor Desk.
      </p>
      <p className={css.code}>{code}</p>
      <p>Keep it on paper, away from this computer: a locked drawer, a safe, with a colleague you trust.</p>
      <div data-print="never" className={css.form}>
        <Button icon="print" onPress={() => window.print()}>
          Print this sheet
        </Button>
        <Checkbox isSelected={isKept} onChange={setKept}>
          I have kept this code somewhere safe.
        </Checkbox>
        <div className={css.actions}>
          <Button variant="primary" isDisabled={!isKept} onPress={onDone}>
            Continue
          </Button>
        </div>
      </div>
    </div>
  );
}
