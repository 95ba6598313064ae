import { useState } from 'react';
import type { PairingId } from '../../../shared/domain/ids.ts';
import type { LocalDate } from '../../../shared/domain/local-date.ts';
import type { GroupRow } from '../../../shared/ipc/routes/pairings.ts';
import { useDeskChange } from '../../lib/use-desk-change.ts';
import { useToday } from '../../lib/use-today.ts';
import { Button } from '../../ui/button.tsx';
import { CheckboxGroup } from '../../ui/checkbox-group.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SessionBasics, type SessionBasicsForm } from './session-basics.tsx';

interface GroupSessionDialogProps {
  readonly group: GroupRow;
  readonly onClose: () => void;
}

/** One meeting of a mentor with the group: who was there, when and how; never what was said. */
export function GroupSessionDialog({ group, onClose }: GroupSessionDialogProps) {
  const today = useToday();
  const [basics, setBasics] = useState<SessionBasicsForm>({ heldOn: today, minutes: 60, mode: 'unknown' });
  const [there, setThere] = useState<readonly PairingId[]>(group.members.map(({ id }) => id));
  const [wasSent, setSent] = useState(false);
  const log = useDeskChange('session.logForGroup', { refusal: 'form', onDone: onClose });
  const isNobody = there.length === 0;
  const submit = () => {
    setSent(true);
    const { heldOn, minutes, mode } = basics;
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
      <SessionBasics form={basics} onChange={setBasics} wasSent={wasSent} refused={log.fields} />
      <CheckboxGroup
        label="Who was there"
        options={group.members.map(({ id, menteeName }) => ({ id, label: menteeName }))}
        value={there}
        onChange={setThere}
        error={wasSent && isNobody ? 'Tick at least one.' : log.fields['pairingIds']}
      />
    </Dialog>
  );
}
