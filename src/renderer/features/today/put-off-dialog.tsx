import { useState } from 'react';
import { addDays, type LocalDate } from '../../../shared/domain/local-date.ts';
import { refuseSnooze } from '../../../shared/domain/today/snooze.ts';
import { Button } from '../../ui/button.tsx';
import { DayField } from '../../ui/day-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';

interface PutOffDialogProps {
  readonly names: string;
  readonly today: LocalDate;
  readonly onClose: () => void;
  readonly onPutOff: (until: LocalDate) => void;
}

/** The day on which a line is to be back. */
export function PutOffDialog({ names, today, onClose, onPutOff }: PutOffDialogProps) {
  const [until, setUntil] = useState<string | null>(addDays(today, 14));
  const [wasSent, setSent] = useState(false);
  const refusal = until === null ? 'A whole date, please.' : refuseSnooze(until as LocalDate, today)?.sentence;
  return (
    <Dialog
      title="Not today"
      size="small"
      isOpen
      isDismissable={false}
      onClose={onClose}
      onSubmit={() => {
        setSent(true);
        if (refusal === undefined) onPutOff(until as LocalDate);
      }}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button type="submit" variant="primary">
            Put it off
          </Button>
        </>
      }
    >
      <p>{names}</p>
      <DayField
        label="Back on"
        isRequired
        autoFocus
        min={addDays(today, 1)}
        value={until}
        onChange={setUntil}
        error={wasSent ? refusal : undefined}
      />
    </Dialog>
  );
}
