import { useState } from 'react';
import {
  type Material,
  type MaterialFields,
  materialAudiences,
  materialKinds,
  materialStatuses,
} from '../../../shared/domain/events/material.ts';
import type { LocalDate } from '../../../shared/domain/local-date.ts';
import { useDeskChange } from '../../lib/use-desk-change.ts';
import { useDeskQuery } from '../../lib/use-desk-query.ts';
import { useToday } from '../../lib/use-today.ts';
import { Button } from '../../ui/button.tsx';
import { DayField } from '../../ui/day-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { audienceLabels, materialKindLabels, statusLabels } from './event-words.ts';
import css from './events.module.css';

interface MaterialDialogProps {
  /** Null for a new one. */
  readonly material: Material | null;
  readonly onClose: () => void;
}

type Typed = Partial<{ [Name in keyof MaterialFields]: MaterialFields[Name] | string | null }>;

const shown = ['title', 'statusOn', 'keptAt', 'owner'];

/** A guide, a form or slides: what it is called, for whom, how far it is and where it is kept. */
export function MaterialDialog({ material, onClose }: MaterialDialogProps) {
  const today = useToday();
  const programmes = (useDeskQuery('programme.overview', {}).data ?? []).filter(({ closedOn }) => closedOn === null);
  const [typed, setTyped] = useState<Typed>({});
  const [wasSent, setSent] = useState(false);
  const add = useDeskChange('material.add', { refusal: 'form', onDone: onClose });
  const edit = useDeskChange('material.edit', { refusal: 'form', onDone: onClose });
  const change = material === null ? add : edit;
  const blank = { kind: 'guide', audience: 'mentors', status: 'to do', statusOn: today, title: '' } as const;
  const form = {
    ...blank,
    keptAt: null,
    owner: null,
    programmeId: programmes[0]?.id,
    ...material,
    ...typed,
  } as { [Name in keyof MaterialFields]: MaterialFields[Name] };
  const set = (changed: Typed) => setTyped({ ...typed, ...changed });
  const title = form.title.trim();
  const orNull = (text: string | null) => (text === null || text.trim() === '' ? null : text.trim());
  const submit = () => {
    setSent(true);
    if (title === '' || (form.statusOn as string | null) === null) return;
    const { programmeId, kind, audience, status, statusOn } = form;
    const owner = orNull(form.owner);
    const fields = { programmeId, title, kind, audience, status, statusOn, keptAt: orNull(form.keptAt), owner };
    if (material === null) void add.run({ fields });
    else void edit.run({ id: material.id, fields });
  };
  const isShownBelow = Object.keys(change.fields).some((field) => shown.includes(field));
  return (
    <Dialog
      title={material === null ? 'Add a material' : 'Change this material'}
      isOpen
      onClose={onClose}
      onSubmit={submit}
      isDismissable={false}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button type="submit" variant="primary" isPending={change.isPending}>
            {material === null ? 'Add this material' : 'Keep this'}
          </Button>
        </>
      }
    >
      {change.problem && !isShownBelow ? <Notice tone="problem">{change.problem}</Notice> : null}
      <TextField
        label="Title"
        isRequired
        value={form.title}
        onChange={(next) => set({ title: next })}
        error={wasSent && title === '' ? 'A material needs a title.' : change.fields['title']}
        autoFocus
      />
      <div className={css.pair}>
        <Select
          label="Kind"
          options={materialKinds.map((id) => ({ id, label: materialKindLabels[id] }))}
          value={form.kind}
          onChange={(kind) => set({ kind })}
        />
        <Select
          label="For"
          options={materialAudiences.map((id) => ({ id, label: audienceLabels[id] }))}
          value={form.audience}
          onChange={(audience) => set({ audience })}
        />
      </div>
      {programmes.length > 1 ? (
        <Select
          label="Programme"
          options={programmes.map(({ id, name }) => ({ id, label: name }))}
          value={form.programmeId}
          onChange={(programmeId) => set({ programmeId })}
        />
      ) : null}
      <div className={css.pair}>
        <Select
          label="Status"
          options={materialStatuses.map((id) => ({ id, label: statusLabels[id] }))}
          value={form.status}
          onChange={(status) => set({ status, statusOn: today as LocalDate })}
        />
        <DayField
          label="Since"
          isRequired
          value={form.statusOn}
          onChange={(statusOn) => set({ statusOn })}
          error={
            wasSent && (form.statusOn as string | null) === null ? 'A whole date, please.' : change.fields['statusOn']
          }
        />
      </div>
      <TextField
        label="Kept at"
        description="A link or a folder, as text. It is never opened from here, and no file is kept."
        value={form.keptAt ?? ''}
        onChange={(keptAt) => set({ keptAt })}
        error={change.fields['keptAt']}
      />
      <TextField
        label="Looked after by"
        value={form.owner ?? ''}
        onChange={(owner) => set({ owner })}
        error={change.fields['owner']}
      />
    </Dialog>
  );
}
