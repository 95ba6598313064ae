import { useState } from 'react';
import type { Role } from '../../../shared/domain/person.ts';
import type { AskedRow } from '../../../shared/ipc/routes/matching-answers.ts';
import { useDeskChange } from '../../lib/use-desk-change.ts';
import { useToday } from '../../lib/use-today.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';

interface Props {
  readonly row: AskedRow;
  readonly onClose: () => void;
  readonly onRecorded: () => void;
}

/** Takes a no as it comes: whose it was, and nothing about why. */
export function SaidNoDialog({ row, onClose, onRecorded }: Props) {
  const [side, setSide] = useState<Role | null>(null);
  const [wasSent, setSent] = useState(false);
  const today = useToday();
  const answering = useDeskChange('pairing.recordStep', {
    refusal: 'form',
    onDone: () => {
      onRecorded();
      onClose();
    },
  });
  const submit = () => {
    setSent(true);
    if (side === null || answering.isPending) return;
    void answering.run({ id: row.pairingId, kind: 'declined', side, on: today, value: null });
  };
  return (
    <Dialog
      title={`${row.two.map(({ name }) => name).join(' and ')}: a no`}
      isOpen
      onClose={onClose}
      onSubmit={submit}
      footer={
        <>
          <Button onPress={onClose}>Go on asking</Button>
          <Button type="submit" variant="primary" isPending={answering.isPending}>
            Record the no
          </Button>
        </>
      }
    >
      <p>
        A no is a good answer: nobody has to say why, and no reason is kept. The place is free again, and the next
        proposals leave these two apart. Neither the proposals nor any report says whose answer it was.
      </p>
      {answering.problem === null ? null : <Notice tone="problem">{answering.problem}</Notice>}
      <RadioGroup
        label="Who would rather not?"
        value={side}
        onChange={setSide}
        isRequired
        autoFocus
        options={[
          { id: 'mentee', label: row.menteeName },
          { id: 'mentor', label: row.mentorName },
        ]}
        description="Only the page of these two and the history tell it, so that you know whom to thank and whom to ask next."
        error={wasSent && side === null ? 'Choose one of the two.' : undefined}
      />
    </Dialog>
  );
}
