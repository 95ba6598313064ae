import { useState } from 'react';
import type { PersonPage } from '../../../shared/ipc/routes/people.ts';
import { findPeople } from '../../lib/find-people.ts';
import { type ChosenPerson, PersonChoice } from '../../lib/person-choice.tsx';
import { useDeskChange } from '../../lib/use-desk-change.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Select } from '../../ui/select.tsx';
import type { WishPart } from './wish-groups.ts';

interface AddWishDialogProps {
  readonly page: PersonPage;
  readonly parts: readonly WishPart[];
  readonly onClose: () => void;
}

/** Notes one more person somebody would like, behind all they wish for already. */
export function AddWishDialog({ page, parts, onClose }: AddWishDialogProps) {
  const { person, name } = page;
  const [part, setPart] = useState(parts[0]);
  const [wished, setWished] = useState<ChosenPerson | null>(null);
  const [wasSent, setSent] = useState(false);
  const add = useDeskChange('people.addWish', { refusal: 'form', onDone: onClose });
  const submit = () => {
    setSent(true);
    if (part === undefined || wished === null) return;
    void add.run({ id: person.id, cohortId: part.cohortId, role: part.role, wished: wished.id });
  };
  return (
    <Dialog
      title={`Whom ${name} would like`}
      isOpen
      onClose={onClose}
      onSubmit={submit}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button type="submit" variant="primary" isPending={add.isPending}>
            Add the wish
          </Button>
        </>
      }
    >
      {add.problem ? <Notice tone="problem">{add.problem}</Notice> : null}
      {part !== undefined && parts.length > 1 ? (
        <Select
          label="What for"
          options={parts}
          value={part.id}
          onChange={(id) => setPart(parts.find((one) => one.id === id))}
        />
      ) : null}
      <PersonChoice
        label="The person wished for"
        search={(text) => findPeople(text, [person.id])}
        chosen={wished}
        onChoose={setWished}
        error={wasSent && wished === null ? 'Choose somebody first.' : undefined}
        autoFocus
      />
    </Dialog>
  );
}
