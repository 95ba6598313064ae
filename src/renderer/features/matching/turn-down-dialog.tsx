import { useState } from 'react';
import type { NamedPair } from '../../../shared/ipc/routes/matching-answers.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useSayPair } from './among-peers.ts';

interface Props {
  readonly pair: NamedPair;
  readonly onClose: () => void;
  readonly onTurnDown: (reason: string) => void;
}

/** Asks for one line on why these two are not to be proposed; the line stays in the vault and goes nowhere else. */
export function TurnDownDialog({ pair, onClose, onTurnDown }: Props) {
  const sayPair = useSayPair();
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const words = reason.trim();
  const submit = () => {
    if (words === '') setAsked(true);
    else onTurnDown(words);
  };
  return (
    <Dialog
      title={`Not ${sayPair(pair)}?`}
      isOpen
      onClose={onClose}
      onSubmit={submit}
      footer={
        <>
          <Button onPress={onClose}>Leave as it was</Button>
          <Button type="submit" variant="primary">
            Not this one
          </Button>
        </>
      }
    >
      <p>The next proposals look for somebody else for both of them. You can allow the two again at any time.</p>
      <TextField
        label="Why not these two?"
        description="One line, about the circumstances rather than the people. It stays on this computer."
        value={reason}
        onChange={setReason}
        maxLength={200}
        isRequired
        autoFocus
        error={asked && words === '' ? 'Say in a few words why; they help you remember later.' : undefined}
      />
    </Dialog>
  );
}
