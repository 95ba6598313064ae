import { useEffect, useRef, useState } from 'react';
import type { PersonId } from '../../../shared/domain/ids.ts';
import type { PersonPage } from '../../../shared/ipc/routes/people.ts';
import { findPeople } from '../../lib/find-people.ts';
import { useDeskChange } from '../../lib/use-desk-change.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SearchPicker } from '../../ui/search-picker.tsx';
import { TextField } from '../../ui/text-field.tsx';
import css from './people.module.css';

interface KeptApartProps {
  readonly id: PersonId;
  readonly name: string;
  readonly exclusions: PersonPage['exclusions'];
}

/** People who are never to be proposed to each other. */
export function KeptApart({ id, name, exclusions }: KeptApartProps) {
  const [isOpen, setOpen] = useState(false);
  const [other, setOther] = useState<{ id: PersonId; name: string } | null>(null);
  const [reason, setReason] = useState('');
  const [wasSent, setSent] = useState(false);
  const why = useRef<HTMLInputElement>(null);
  const allow = useDeskChange('people.allowAgain');
  const keep = useDeskChange('people.keepApart', { refusal: 'form', onDone: () => setOpen(false) });

  useEffect(() => {
    // The search went with the choice that was made in it; what is left to say is why.
    if (other !== null) why.current?.focus();
  }, [other]);

  const begin = () => {
    setOther(null);
    setReason('');
    setSent(false);
    keep.reset();
    setOpen(true);
  };
  const submit = () => {
    setSent(true);
    if (other && reason.trim() !== '') void keep.run({ one: id, other: other.id, reason: reason.trim() });
  };
  return (
    <Card
      title="Kept apart from"
      actions={
        <Button size="small" onPress={begin}>
          Keep apart from somebody
        </Button>
      }
    >
      {exclusions.length === 0 ? (
        <p className={css.quiet}>Nobody. Two people kept apart are never proposed to each other.</p>
      ) : (
        <ul className={css.rows}>
          {exclusions.map((exclusion) => (
            <li key={exclusion.id} className={css.row}>
              <span className={css.name}>
                <a href={`#/people/${exclusion.otherId}`}>{exclusion.otherName}</a>
                <span className={css.quiet}>{exclusion.reason}</span>
              </span>
              <Button size="small" onPress={() => void allow.run({ exclusionId: exclusion.id })}>
                Allow again
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Dialog
        title={`Keep ${name} apart from somebody`}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        onSubmit={submit}
        footer={
          <>
            <Button onPress={() => setOpen(false)}>Cancel</Button>
            <Button type="submit" variant="primary" isPending={keep.isPending}>
              Keep them apart
            </Button>
          </>
        }
      >
        {keep.problem ? <Notice tone="problem">{keep.problem}</Notice> : null}
        {other ? (
          <p>
            {name} and <strong>{other.name}</strong>{' '}
            <Button size="small" onPress={() => setOther(null)}>
              Somebody else
            </Button>
          </p>
        ) : (
          <SearchPicker
            label="Find the other person"
            search={(text) => findPeople(text, [id])}
            onChoose={(person) => setOther({ id: person.id as PersonId, name: person.label })}
            error={wasSent ? 'Choose somebody first.' : undefined}
            autoFocus
            isRequired
          />
        )}
        <TextField
          label="Why"
          description="A word or two. A note about a person is that person’s to read, should they ask."
          value={reason}
          onChange={setReason}
          error={wasSent && reason.trim() === '' ? 'A word or two.' : undefined}
          inputRef={why}
          isRequired
        />
      </Dialog>
    </Card>
  );
}
