import { useRef, useState } from 'react';
import type { ChangeId } from '../../../shared/domain/ids.ts';
import { ChangeWords } from '../../lib/change-words.tsx';
import { formatInstant } from '../../lib/format.ts';
import { undoChange } from '../../lib/undo-change.ts';
import { useDeskQuery } from '../../lib/use-desk-query.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Pager } from '../../ui/pager.tsx';
import { Tag } from '../../ui/tag.tsx';
import css from './settings.module.css';

const pageLength = 50;

/** Everything that was changed, newest first, each with a way to take it back. */
export function ChangeHistory() {
  const [offset, setOffset] = useState(0);
  const list = useRef<HTMLOListElement>(null);
  const { data } = useDeskQuery('change.list', { offset, limit: pageLength }, { keepLast: true });
  const undo = async (id: ChangeId) => {
    const buttons = () => [...(list.current?.querySelectorAll('button') ?? [])];
    const at = buttons().findIndex((button) => button === document.activeElement);
    await undoChange(id);
    // The button of the line is gone now: the next one takes the focus.
    requestAnimationFrame(() => buttons()[Math.min(at, buttons().length - 1)]?.focus());
  };
  return (
    <Card
      title="History of changes"
      sentence="Taking back a change leaves alone what somebody edited afterwards, and says so."
    >
      {data?.total === 0 ? <p className={css.quiet}>Nothing has been changed yet.</p> : null}
      <ol ref={list} className={css.rows}>
        {data?.rows.map((change) => (
          <li key={change.id} className={css.row}>
            <ChangeWords change={change} />
            {change.undoneAt ? (
              <Tag>Taken back {formatInstant(change.undoneAt)}</Tag>
            ) : change.canUndo ? (
              <Button size="small" icon="undo" label={`Undo: ${change.sentence}`} onPress={() => void undo(change.id)}>
                Undo
              </Button>
            ) : null}
          </li>
        ))}
      </ol>
      {data ? <Pager offset={offset} limit={pageLength} total={data.total} onOffset={setOffset} /> : null}
    </Card>
  );
}
