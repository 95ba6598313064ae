import { useState } from 'react';
import type { DraftedMessage } from '../../../shared/domain/messages/draft-messages.ts';
import type { MessageText } from '../../../shared/domain/messages/message-template.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import css from './messages.module.css';

interface MessageEditorProps {
  readonly message: DraftedMessage;
  readonly onKeep: (text: MessageText) => void;
  readonly onCancel: () => void;
}

/** The words for one person, this time. */
export function MessageEditor({ message, onKeep, onCancel }: MessageEditorProps) {
  const [subject, setSubject] = useState(message.subject);
  const [body, setBody] = useState(message.body);
  const send = () => onKeep({ subject, body });
  return (
    <form
      className={css.editor}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          send();
        }
      }}
    >
      <TextField label="Subject" value={subject} onChange={setSubject} maxLength={200} />
      <TextField
        label="Text"
        description="For this person and this time only. The template stays as it is."
        value={body}
        onChange={setBody}
        multiline
        maxLength={20_000}
        autoFocus
      />
      <div className={css.buttons}>
        <Button type="submit" variant="primary">
          Keep this text
        </Button>
        <Button onPress={onCancel}>Cancel</Button>
      </div>
    </form>
  );
}
