import { useState } from 'react';
import type { PairingId } from '../../../shared/domain/ids.ts';
import type { LocalDate } from '../../../shared/domain/local-date.ts';
import { type SessionMode, sessionModes } from '../../../shared/domain/pairing.ts';
import type { GroupRow } from '../../../shared/ipc/routes/pairings.ts';
import { sentenceCase } from '../../lib/format.ts';
import { useDeskChange } from '../../lib/use-desk-change.ts';
import { useToday } from '../../lib/use-today.ts';
import { Button } from '../../ui/button.tsx';
import { CheckboxGroup } from '../../ui/checkbox-group.tsx';
import { DayField } from '../../ui/day-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { Select } from '../../ui/select.tsx';
import css from './pairings.module.css';

interface GroupSessionDialogProps {
  readonly group: GroupRow;
  readonly onClose: () => void;
}

/** One meeting of a mentor with the group: who was there, when and how; never what was said. */
export function GroupSessionDialog({ group, onClose }: GroupSessionDialogProps) {
  const today = useToday();
  const [heldOn, setHeldOn] = useState<string | null>(today);
  const [minutes, setMinutes] = useState<number | null>(60);
  const [mode, setMode] = useState<SessionMode | 'unknown'>('unknown');
  const [there, setThere] = useState<readonly PairingId[]>(group.members.map(({ id }) => id));
  const [wasSent, setSent] = useState(false);
  const log = useDeskChange('session.logForGroup', { refusal: 'form', onDone: onClose });
  const isNobody = there.length === 0;
  const submit = () => {
    setSent(true);
    if (heldOn === null || isNobody) return;
    void log.run({
      pairingIds: [...there],
      heldOn: heldOn as LocalDate,
      minutes,
      mode: mode === 'unknown' ? null : mode,
      rolesExercised: [],
      arrangedBy: null,
    });
  };
  return (
    <Dialog
      title={`A meeting of the group of ${group.mentorName}`}
      isOpen
      onClose={onClose}
      onSubmit={submit}
      isDismissable={false}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button type="submit" variant="primary" isPending={log.isPending}>
            Log this meeting
          </Button>
        </>
      }
    >
      {log.problem && Object.keys(log.fields).length === 0 ? <Notice tone="problem">{log.problem}</Notice> : null}
      <div className={css.pair}>
        <DayField
          label="They met on"
          isRequired
          value={heldOn}
          onChange={setHeldOn}
          max={today}
          error={wasSent && heldOn === null ? 'A whole date, please.' : log.fields['heldOn']}
          autoFocus
        />
        <NumberField
          label="Minutes"
          description="May stay empty."
          value={minutes}
          onChange={setMinutes}
          min={1}
          max={720}
          error={log.fields['minutes']}
        />
      </div>
      <CheckboxGroup
        label="Who was there"
        options={group.members.map(({ id, menteeName }) => ({ id, label: menteeName }))}
        value={there}
        onChange={setThere}
        error={wasSent && isNobody ? 'Tick at least one.' : log.fields['pairingIds']}
      />
      <Select
        label="How"
        value={mode}
        onChange={setMode}
        options={[
          { id: 'unknown' as const, label: 'Not said' },
          ...sessionModes.map((one) => ({ id: one, label: sentenceCase(one) })),
        ]}
      />
    </Dialog>
  );
}
