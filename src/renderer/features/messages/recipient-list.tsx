import { useEffect, useRef } from 'react';
import type { DraftedMessage } from '../../../shared/domain/messages/draft-messages.ts';
import type { DraftPage } from '../../../shared/ipc/routes/messages.ts';
import { countOf, sentenceCase } from '../../lib/format.ts';
import { Card } from '../../ui/card.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Pager } from '../../ui/pager.tsx';
import { Tag } from '../../ui/tag.tsx';
import css from './messages.module.css';
import type { DraftMessages } from './use-draft-messages.ts';

/** Everybody who gets a message, with what is still open, and whoever gets none. */
export function RecipientList({ page, drafts }: { readonly page: DraftPage; readonly drafts: DraftMessages }) {
  const { at, offset, pageLength, goAt, withoutOpen, leaveOutOpen } = drafts;
  const open = page.open === 0 ? '' : ` ${countOf(page.open, 'has', 'have')} something open.`;
  return (
    <Card title={countOf(page.total, 'message', 'messages')} sentence={open.trim() || undefined}>
      {page.open > 0 || withoutOpen ? (
        <Checkbox isSelected={withoutOpen} onChange={leaveOutOpen}>
          Leave out what is not ready
        </Checkbox>
      ) : null}
      {page.messages.length === 0 ? null : (
        <ol className={css.recipients} start={offset + 1}>
          {page.messages.map((message, index) => (
            <Recipient
              key={message.key}
              message={message}
              isHere={offset + index === at}
              onChoose={() => goAt(offset + index)}
            />
          ))}
        </ol>
      )}
      <Pager offset={offset} limit={pageLength} total={page.total} onOffset={goAt} />
      {page.leftOutTotal > 0 ? (
        <Disclosure
          title={`${countOf(page.leftOutTotal, 'person gets', 'people get')} no message`}
          isOpenAtFirst={page.leftOutTotal < 6}
        >
          <ul className={css.leftOut}>
            {page.leftOut.map(({ personId, name, sentence }) => (
              <li key={`${personId} ${name}`}>
                <a href={`#/people/${personId}`}>{name}</a>
                <span className={css.quiet}>{sentence}</span>
              </li>
            ))}
          </ul>
          {page.leftOutTotal > page.leftOut.length ? (
            <p className={css.quiet}>And {page.leftOutTotal - page.leftOut.length} more.</p>
          ) : null}
        </Disclosure>
      ) : null}
    </Card>
  );
}

interface RecipientProps {
  readonly message: DraftedMessage;
  readonly isHere: boolean;
  readonly onChoose: () => void;
}

function Recipient({ message, isHere, onChoose }: RecipientProps) {
  const element = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isHere && element.current) showInItsList(element.current);
  }, [isHere]);
  const about = message.otherName === null ? '' : `, with ${message.otherName}`;
  return (
    <li>
      <button
        ref={element}
        type="button"
        className={css.recipient}
        aria-current={isHere ? 'true' : undefined}
        onClick={onChoose}
      >
        <span className={css.name}>
          {message.name}
          <span className={css.quiet}>
            {sentenceCase(message.side)}
            {about}
          </span>
        </span>
        {message.problems.length > 0 ? (
          <Tag tone="notice">Something is open</Tag>
        ) : message.isEdited ? (
          <Tag>Changed</Tag>
        ) : null}
      </button>
    </li>
  );
}

/** Moves the list alone, never the page around it. */
function showInItsList(line: HTMLElement): void {
  const list = line.closest('ol');
  if (list === null) return;
  const top = line.offsetTop - list.offsetTop;
  const bottom = top + line.offsetHeight;
  if (top < list.scrollTop) list.scrollTop = top;
  else if (bottom > list.scrollTop + list.clientHeight) list.scrollTop = bottom - list.clientHeight;
}
