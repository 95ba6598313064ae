import { useState } from 'react';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { showToast } from '../ui/toast.tsx';
import { PassphraseField } from './passphrase-field.tsx';
import { useDeskChange } from './use-desk-change.ts';
import { useDeskQuery } from './use-desk-query.ts';

/** Asks for the passphrase again before notes and concerns come back into sight. */
export function OpenNotesDialog({ onClose }: { readonly onClose: () => void }) {
  const isPractice = useDeskQuery('vault.status', {}).data?.open?.isPractice ?? false;
  const [passphrase, setPassphrase] = useState('');
  const unlock = useDeskChange('vault.unlockNotes', {
    refusal: 'form',
    onDone: () => {
      showToast({ sentence: 'Notes and concerns are open again.' });
      onClose();
    },
  });
  const submit = async () => {
    if (await unlock.run({ passphrase })) return;
    setPassphrase('');
    document.querySelector<HTMLElement>('[role=dialog] input')?.focus();
  };
  return (
    <Dialog
      title="Open notes and concerns"
      size="small"
      isOpen
      onClose={onClose}
      onSubmit={() => void submit()}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button type="submit" variant="primary" isPending={unlock.isPending} autoFocus={isPractice}>
            {unlock.isPending ? 'Opening' : 'Open'}
          </Button>
        </>
      }
    >
      {isPractice ? (
        <p>In a vault of your own, your passphrase is asked for here. The practice programme keeps no secrets.</p>
      ) : (
        <PassphraseField
          label="Your passphrase"
          value={passphrase}
          onChange={setPassphrase}
          error={unlock.problem ?? undefined}
          autoFocus
        />
      )}
    </Dialog>
  );
}
