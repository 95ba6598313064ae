import { useEffect, useState } from 'react';
import { errorSentence } from '../../lib/error-sentence.ts';
import { NewPassphrase } from '../../lib/new-passphrase.tsx';
import { request } from '../../lib/request.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { Door } from './door.tsx';
import css from './form-parts.module.css';
import { RecoverySheet } from './recovery-sheet.tsx';

interface RecoverScreenProps {
  readonly vault: { readonly token: string; readonly name: string };
  readonly onOpened: () => void;
  readonly onBack: () => void;
}

/** The way in without the passphrase: the code from the sheet, a new passphrase, and a new sheet. */
export function RecoverScreen({ vault, onOpened, onBack }: RecoverScreenProps) {
  const [code, setCode] = useState('');
  const [typed, setTyped] = useState({ passphrase: '', again: '' });
  const [problem, setProblem] = useState<string | null>(null);
  const [isPending, setPending] = useState(false);
  const [newCode, setNewCode] = useState<string | null>(null);

  const recover = async () => {
    setPending(true);
    setProblem(null);
    try {
      const answer = await request('vault.recover', {
        vault: vault.token,
        recoveryCode: code,
        newPassphrase: typed.passphrase,
      });
      setNewCode(answer.recoveryCode);
    } catch (error) {
      setProblem(errorSentence(error));
    } finally {
      setPending(false);
    }
  };
  useEffect(() => {
    if (newCode !== null) document.getElementById('page-title')?.focus();
  }, [newCode]);

  if (newCode !== null) {
    return (
      <Door title="Your new recovery code" sentence="The old one no longer opens anything.">
        <RecoverySheet name={vault.name} code={newCode} onDone={onOpened} />
      </Door>
    );
  }
  return (
    <Door title={vault.name} sentence="Type the code from the printed sheet and choose a new passphrase.">
      {problem ? <Notice tone="problem">{problem}</Notice> : null}
      <NewPassphrase
        {...typed}
        isRestReady={code.trim() !== ''}
        before={(wasSent) => (
          <TextField
            label="Recovery code"
            value={code}
            onChange={setCode}
            error={wasSent && code.trim() === '' ? 'The code from the sheet is needed.' : undefined}
            autoFocus
            autoComplete="off"
          />
        )}
        onType={(field, value) => setTyped((before) => ({ ...before, [field]: value }))}
        isPending={isPending}
        submitLabel="Open with this code"
        onSubmit={() => void recover()}
      />
      <div className={css.aside}>
        <Button onPress={onBack}>Back to the passphrase</Button>
      </div>
    </Door>
  );
}
