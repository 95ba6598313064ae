import { useState } from 'react';
import type { OpenedConcern } from '../../../shared/ipc/routes/concerns.ts';
import type { PairingPage } from '../../../shared/ipc/routes/pairings.ts';
import { errorSentence } from '../../lib/error-sentence.ts';
import { useDeskQuery } from '../../lib/use-desk-query.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useKeepPlace } from '../../ui/use-keep-place.ts';
import { ConcernDialog } from './concern-dialog.tsx';
import { ConcernEntry } from './concern-entry.tsx';
import css from './concerns.module.css';

/** The concerns about a pairing, closed ones folded away below. Drawn only while they are open. */
export function ConcernList({ page }: { readonly page: PairingPage }) {
  const { data, error } = useDeskQuery('concern.list', { pairingId: page.row.id });
  const [editing, setEditing] = useState<OpenedConcern | 'another' | null>(null);
  const keepPlace = useKeepPlace(data);
  const closed = data?.concerns.filter(({ closedOn }) => closedOn !== null) ?? [];
  const open = data?.concerns.filter(({ closedOn }) => closedOn === null) ?? [];
  const entry = (concern: OpenedConcern) => (
    <ConcernEntry key={concern.id} concern={concern} onEdit={() => setEditing(concern)} />
  );
  return (
    <div className={css.part}>
      <div className={css.head}>
        <h3 className={css.title}>Concerns</h3>
        <Button size="small" icon="plus" onPress={() => setEditing('another')}>
          Open a concern
        </Button>
      </div>
      {error ? <Notice tone="problem">{errorSentence(error)}</Notice> : null}
      {data !== undefined && open.length === 0 ? <p className={css.quiet}>None is open.</p> : null}
      <div {...keepPlace}>
        <ul>{open.map(entry)}</ul>
      </div>
      {closed.length === 0 ? null : (
        <Disclosure title={`Closed (${closed.length})`} level={4}>
          <ul>{closed.map(entry)}</ul>
        </Disclosure>
      )}
      {editing === null ? null : (
        <ConcernDialog page={page} concern={editing === 'another' ? null : editing} onClose={() => setEditing(null)} />
      )}
    </div>
  );
}
