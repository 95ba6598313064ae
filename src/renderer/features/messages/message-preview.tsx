import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { DraftedMessage } from '../../../shared/domain/messages/draft-messages.ts';
import { request } from '../../lib/request.ts';
import { saveAndSay } from '../../lib/save-and-say.ts';
import { useShortcuts } from '../../lib/use-shortcuts.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { Notice } from '../../ui/notice.tsx';
import { handOver } from './hand-over.ts';
import { MessageEditor } from './message-editor.tsx';
import css from './messages.module.css';
import type { DraftMessages } from './use-draft-messages.ts';

interface MessagePreviewProps {
  readonly message: DraftedMessage;
  readonly total: number;
  readonly drafts: DraftMessages;
}

/** One message exactly as it would go, what is open in it, and the ways it can leave. */
export function MessagePreview({ message, total, drafts }: MessagePreviewProps) {
  const { at, goAt, choice, keep, putBack } = drafts;
  const [editing, setEditing] = useState<string | null>(null);
  const isEditing = editing === message.key;
  const changeButton = useRef<HTMLButtonElement>(null);
  const endEditing = () => {
    flushSync(() => setEditing(null));
    changeButton.current?.focus();
  };
  const asked = { choice, key: message.key };
  useShortcuts(
    [
      { keys: 'j', run: () => goAt(at + 1) },
      { keys: 'k', run: () => goAt(at - 1) },
      { keys: 'F2', run: () => setEditing(message.key) },
    ],
    !isEditing,
  );
  return (
    <Card
      title={`To ${message.name}`}
      actions={
        <>
          <span className={css.count}>
            {at + 1} of {total}
          </span>
          <Button size="small" onPress={() => goAt(at - 1)} isDisabled={at === 0}>
            Before <Kbd keys="K" />
          </Button>
          <Button size="small" onPress={() => goAt(at + 1)} isDisabled={at + 1 >= total}>
            Next <Kbd keys="J" />
          </Button>
        </>
      }
    >
      {message.problems.length > 0 && !isEditing ? (
        <Notice title="Something is still open">
          <ul className={css.problems}>
            {message.problems.map(({ part, line, field, sentence }) => (
              <li key={`${part} ${line} ${field}`}>
                {part === 'subject' ? 'Subject' : `Line ${line}`}: {sentence}
              </li>
            ))}
          </ul>
        </Notice>
      ) : null}
      {isEditing ? (
        <MessageEditor
          key={message.key}
          message={message}
          onKeep={(text) => {
            keep(message.key, text);
            endEditing();
          }}
          onCancel={endEditing}
        />
      ) : (
        <>
          <article className={css.letter} aria-label={`The message to ${message.name}`} tabIndex={0}>
            <p className={css.address}>
              {message.name} <span className={css.quiet}>{message.email}</span>
            </p>
            <p className={css.subject}>{message.subject}</p>
            <p className={css.body}>{message.body}</p>
          </article>
          <div className={css.buttons}>
            <Button variant="primary" onPress={() => void handOver(asked)}>
              Open in your mail program
            </Button>
            <Button
              icon="download"
              onPress={() => void saveAndSay('The message is', () => request('message.saveMail', asked))}
            >
              Save as a mail file…
            </Button>
            <Button ref={changeButton} icon="pencil" onPress={() => setEditing(message.key)}>
              Change it for {message.givenName} <Kbd keys="F2" />
            </Button>
            {message.isEdited ? <Button onPress={() => putBack(message.key)}>Back to the template</Button> : null}
          </div>
        </>
      )}
    </Card>
  );
}
