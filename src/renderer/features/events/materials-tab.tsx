import { useState } from 'react';
import type { Material } from '../../../shared/domain/events/material.ts';
import { errorSentence } from '../../lib/error-sentence.ts';
import { formatDay } from '../../lib/format.ts';
import { useDeskChange } from '../../lib/use-desk-change.ts';
import { useDeskQuery } from '../../lib/use-desk-query.ts';
import { Button } from '../../ui/button.tsx';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Pager } from '../../ui/pager.tsx';
import { audienceLabels, materialKindLabels, statusLabels } from './event-words.ts';
import css from './events.module.css';
import { MaterialDialog } from './material-dialog.tsx';

const pageLength = 200;

interface MaterialsTabProps {
  readonly isAdding: boolean;
  readonly onAdding: (isAdding: boolean) => void;
}

/** Guides, forms and slides: how far each is, where it is kept, and who looks after it. */
export function MaterialsTab({ isAdding, onAdding }: MaterialsTabProps) {
  const [offset, setOffset] = useState(0);
  const [changed, setChanged] = useState<Material | null>(null);
  const { data, error, isPending } = useDeskQuery('material.list', { offset, limit: pageLength }, { keepLast: true });
  const remove = useDeskChange('material.remove');
  const columns: readonly Column<Material>[] = [
    { id: 'title', header: 'Title', isRowHeader: true, cell: ({ title }) => title },
    { id: 'kind', header: 'Kind', cell: ({ kind }) => materialKindLabels[kind] },
    { id: 'audience', header: 'For', cell: ({ audience }) => audienceLabels[audience] },
    {
      id: 'status',
      header: 'Status',
      cell: ({ status, statusOn }) => (
        <span className={css.what}>
          {statusLabels[status]}
          <span className={css.since}>since {formatDay(statusOn)}</span>
        </span>
      ),
    },
    {
      id: 'keptAt',
      header: 'Kept at',
      cell: ({ keptAt }) => (keptAt === null ? <Dash /> : <span className={css.long}>{keptAt}</span>),
    },
    { id: 'owner', header: 'Looked after by', cell: ({ owner }) => owner ?? <Dash /> },
    {
      id: 'do',
      header: 'Change',
      align: 'end',
      cell: (material) => (
        <span className={css.buttons}>
          <Button size="small" label={`Change ${material.title}`} onPress={() => setChanged(material)}>
            Change
          </Button>
          <Button
            size="small"
            label={`Take out ${material.title}`}
            onPress={() => void remove.run({ id: material.id })}
          >
            Take out
          </Button>
        </span>
      ),
    },
  ];
  const close = () => {
    setChanged(null);
    onAdding(false);
  };
  return (
    <div className={css.stack}>
      {error ? <Notice tone="problem">{errorSentence(error)}</Notice> : null}
      {data?.total === 0 ? (
        <EmptyState
          icon="page"
          title="No materials yet"
          sentence="Note the guides, forms and slides of your programme here: how far each is, where it is kept, and who looks after it."
        >
          <Button variant="primary" onPress={() => onAdding(true)}>
            Add a material
          </Button>
        </EmptyState>
      ) : (
        <DataTable
          label="Materials"
          columns={columns}
          rows={data?.rows ?? []}
          rowKey={({ id }) => id}
          onOpen={setChanged}
          total={data?.total ?? 0}
          emptySentence={isPending ? 'Fetching materials.' : 'Nothing here.'}
        />
      )}
      <Pager offset={offset} limit={pageLength} total={data?.total ?? 0} onOffset={setOffset} />
      {isAdding || changed !== null ? <MaterialDialog material={changed} onClose={close} /> : null}
    </div>
  );
}

const Dash = () => <span className={css.quiet}>–</span>;
