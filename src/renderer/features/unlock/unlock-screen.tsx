import { useState } from 'react';
import { errorSentence } from '../../lib/error-sentence.ts';
import { PassphraseField } from '../../lib/passphrase-field.tsx';
import { request } from '../../lib/request.ts';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/select.tsx';
import { Door } from './door.tsx';
import css from './form-parts.module.css';
import { PracticeButton } from './practice-button.tsx';
import { RecoverScreen } from './recover-screen.tsx';

interface UnlockScreenProps {
  readonly vaults: readonly { readonly token: string; readonly name: string }[];
  readonly onOpened: () => void;
  readonly onNew: () => void;
}

/** One field between the coordinator and the programme. */
export function UnlockScreen({ vaults, onOpened, onNew }: UnlockScreenProps) {
  const [chosen, setChosen] = useState(vaults[0]?.token ?? '');
  const [passphrase, setPassphrase] = useState('');
  const [problem, setProblem] = useState<string | undefined>();
  const [isOpening, setOpening] = useState(false);
  const [isRecovering, setRecovering] = useState(false);
  const vault = vaults.find((one) => one.token === chosen) ?? vaults[0];

  if (isRecovering && vault) {
    return <RecoverScreen vault={vault} onOpened={onOpened} onBack={() => setRecovering(false)} />;
  }
  const unlock = async () => {
    if (!vault || isOpening) return;
    setOpening(true);
    setProblem(undefined);
    try {
      await request('vault.unlock', { vault: vault.token, passphrase });
      setPassphrase('');
      onOpened();
    } catch (error) {
      setProblem(errorSentence(error));
      setPassphrase('');
      document.querySelector<HTMLElement>('main input')?.focus();
    } finally {
      setOpening(false);
    }
  };
  return (
    <Door title={vault?.name ?? 'Unlock'} sentence="Locked. Your passphrase opens it.">
      <form
        className={css.form}
        onSubmit={(event) => {
          event.preventDefault();
          void unlock();
        }}
      >
        {vaults.length > 1 ? (
          <Select
            label="Programme"
            options={vaults.map(({ token, name }) => ({ id: token, label: name }))}
            value={chosen}
            onChange={setChosen}
          />
        ) : null}
        <PassphraseField label="Passphrase" value={passphrase} onChange={setPassphrase} error={problem} autoFocus />
        <div className={css.actions}>
          <Button type="submit" variant="primary" isPending={isOpening}>
            {isOpening ? 'Unlocking' : 'Unlock'}
          </Button>
          <Button onPress={() => setRecovering(true)}>Use the recovery code</Button>
        </div>
      </form>
      <div className={css.aside}>
        <PracticeButton onOpened={onOpened} />
        <Button onPress={onNew}>Start another programme</Button>
      </div>
    </Door>
  );
}
