import { useState } from 'react';
import { useDeskChange } from '../../lib/use-desk-change.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { TextField } from '../../ui/text-field.tsx';
import css from './messages.module.css';

/** Asks once what messages are signed with. */
export function OwnName() {
  const [name, setName] = useState('');
  const save = useDeskChange('settings.update', { refusal: 'form' });
  return (
    <Card
      title="What do you sign with?"
      sentence="Your name as it stands under your messages. You can change it in Settings."
    >
      <form
        className={css.ownName}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save.run({ ownName: name });
        }}
      >
        <TextField
          label="Your name"
          value={name}
          onChange={setName}
          error={save.problem ?? undefined}
          maxLength={120}
        />
        <Button type="submit" isPending={save.isPending}>
          Keep this name
        </Button>
      </form>
    </Card>
  );
}
