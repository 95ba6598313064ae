import { useState } from 'react';
import type { EventId } from '../../../shared/domain/ids.ts';
import { findPeople } from '../../lib/find-people.ts';
import { type ChosenPerson, PersonChoice } from '../../lib/person-choice.tsx';
import { useDeskChange } from '../../lib/use-desk-change.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';

interface InvitePersonDialogProps {
  readonly id: EventId;
  readonly title: string;
  readonly onClose: () => void;
}

/** Puts one person on the list of an event. */
export function InvitePersonDialog({ id, title, onClose }: InvitePersonDialogProps) {
  const [person, setPerson] = useState<ChosenPerson | null>(null);
  const [wasSent, setSent] = useState(false);
  const invite = useDeskChange('event.invite', { refusal: 'form', onDone: onClose });
  const submit = () => {
    setSent(true);
    if (person !== null) void invite.run({ id, people: [person.id] });
  };
  return (
    <Dialog
      title={`Somebody for ${title}`}
      isOpen
      onClose={onClose}
      onSubmit={submit}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button type="submit" variant="primary" isPending={invite.isPending}>
            Put on the list
          </Button>
        </>
      }
    >
      {invite.problem ? <Notice tone="problem">{invite.problem}</Notice> : null}
      <PersonChoice
        label="The person"
        search={(text) => findPeople(text)}
        chosen={person}
        onChoose={setPerson}
        error={wasSent && person === null ? 'Choose somebody first.' : undefined}
        autoFocus
      />
    </Dialog>
  );
}
