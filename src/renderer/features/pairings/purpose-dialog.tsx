import { useState } from 'react';
import { purposes } from '../../../shared/domain/pairing.ts';
import { sentenceCase } from '../../lib/format.ts';
import { useDeskChange } from '../../lib/use-desk-change.ts';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { type PairingDialogProps, TaskDialog } from './task-dialog.tsx';

const notSaid = 'not said';
const ownWords = 'own words';

/** What the pairing is for: one of the usual purposes, or own words. */
export function PurposeDialog({ page, onClose }: PairingDialogProps) {
  const now = page.row.purpose;
  const isUsual = purposes.some((purpose) => purpose === now);
  const [chosen, setChosen] = useState<string>(now === null ? notSaid : isUsual ? now : ownWords);
  const [own, setOwn] = useState(now === null || isUsual ? '' : now);
  const [wasSent, setSent] = useState(false);
  const set = useDeskChange('pairing.setPurpose', { refusal: 'form', onDone: onClose });
  const submit = () => {
    setSent(true);
    if (chosen === ownWords && own.trim() === '') return;
    const purpose = chosen === notSaid ? null : chosen === ownWords ? own : chosen;
    void set.run({ id: page.row.id, purpose });
  };
  return (
    <TaskDialog
      page={page}
      onClose={onClose}
      title="What it is for"
      submitLabel="Keep this"
      onSubmit={submit}
      change={set}
      shows={['purpose']}
    >
      <Select
        label="Purpose"
        value={chosen}
        onChange={setChosen}
        options={[
          { id: notSaid, label: 'Not said' },
          ...purposes.map((one) => ({ id: one as string, label: sentenceCase(one) })),
          { id: ownWords, label: 'In other words' },
        ]}
        autoFocus
      />
      {chosen === ownWords ? (
        <TextField
          label="In a few words"
          value={own}
          onChange={setOwn}
          isRequired
          error={wasSent && own.trim() === '' ? 'A word or two, please.' : set.fields['purpose']}
        />
      ) : null}
    </TaskDialog>
  );
}
