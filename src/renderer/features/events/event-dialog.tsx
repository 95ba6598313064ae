import { useState } from 'react';
import { type EventFields, eventKinds, type ProgrammeEvent } from '../../../shared/domain/events/programme-event.ts';
import type { EventId } from '../../../shared/domain/ids.ts';
import type { LocalDate } from '../../../shared/domain/local-date.ts';
import { useDeskChange } from '../../lib/use-desk-change.ts';
import { useDeskQuery } from '../../lib/use-desk-query.ts';
import { Button } from '../../ui/button.tsx';
import { DayField } from '../../ui/day-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { type EventForm, fieldsOf, formOf, placesForEvents, timeTyped, withKind } from './event-form.ts';
import { kindLabels } from './event-words.ts';
import css from './events.module.css';

export type EventSubject =
  | { readonly kind: 'new'; readonly suggested: EventFields | null }
  | { readonly kind: 'change'; readonly event: ProgrammeEvent };

interface EventDialogProps {
  readonly subject: EventSubject;
  readonly onClose: () => void;
  readonly onAdded?: (id: EventId) => void;
}

const shown = ['title', 'on', 'startsAt', 'endsAt', 'place', 'purpose', 'cohortId'];

/** An event: what it is, for whom, when and where. */
export function EventDialog({ subject, onClose, onAdded }: EventDialogProps) {
  const programmes = useDeskQuery('programme.overview', {}).data;
  const places = placesForEvents(programmes ?? []);
  const known = subject.kind === 'change' ? subject.event : subject.suggested;
  const [typed, setTyped] = useState<EventForm | null>(null);
  const form = typed ?? formOf(known, places[0]?.id ?? '');
  const [wasSent, setSent] = useState(false);
  const add = useDeskChange('event.add', {
    refusal: 'form',
    onDone: ({ id }) => {
      onClose();
      onAdded?.(id);
    },
  });
  const edit = useDeskChange('event.edit', { refusal: 'form', onDone: onClose });
  const change = subject.kind === 'new' ? add : edit;
  const hints = useHints(form, subject.kind === 'change' ? subject.event.id : null);
  const { fields, problems } = fieldsOf(form);
  const set = (changed: Partial<EventForm>) => setTyped({ ...form, ...changed });
  const errorAt = (field: keyof typeof problems) => (wasSent ? problems[field] : undefined) ?? change.fields[field];
  const submit = () => {
    setSent(true);
    if (fields === null) return;
    if (subject.kind === 'new') void add.run({ fields });
    else void edit.run({ id: subject.event.id, fields });
  };
  const isShownBelow = Object.keys(change.fields).some((field) => shown.includes(field));
  return (
    <Dialog
      title={subject.kind === 'new' ? 'Add an event' : 'Change this event'}
      isOpen
      onClose={onClose}
      onSubmit={submit}
      isDismissable={false}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button type="submit" variant="primary" isPending={change.isPending}>
            {subject.kind === 'new' ? 'Add this event' : 'Keep this'}
          </Button>
        </>
      }
    >
      {change.problem && !isShownBelow ? <Notice tone="problem">{change.problem}</Notice> : null}
      <div className={css.pair}>
        <Select
          label="Kind"
          options={eventKinds.map((kind) => ({ id: kind, label: kindLabels[kind] }))}
          value={form.kind}
          onChange={(kind) => setTyped(withKind(form, kind))}
        />
        <Select
          label="For"
          options={places}
          value={form.forWhom}
          onChange={(forWhom) => set({ forWhom })}
          error={change.fields['cohortId']}
        />
      </div>
      <TextField
        label="Title"
        isRequired
        value={form.title}
        onChange={(title) => set({ title })}
        error={errorAt('title')}
        autoFocus
      />
      <DayField label="Day" isRequired value={form.on} onChange={(on) => set({ on })} error={errorAt('on')} />
      <div className={css.pair}>
        <TextField
          label="Begins at"
          description="By the clock there, such as 14:30. May stay empty."
          value={form.startsAt}
          onChange={(startsAt) => set({ startsAt })}
          error={errorAt('startsAt')}
        />
        <TextField
          label="Ends at"
          description="May stay empty."
          value={form.endsAt}
          onChange={(endsAt) => set({ endsAt })}
          error={errorAt('endsAt')}
        />
      </div>
      {hints.length > 0 ? <Notice>{hints.join(' ')}</Notice> : null}
      <TextField
        label="Place"
        description="A room, or where people meet online."
        value={form.place}
        onChange={(place) => set({ place })}
        error={change.fields['place']}
      />
      <TextField
        label="What for"
        value={form.purpose}
        onChange={(purpose) => set({ purpose })}
        error={change.fields['purpose']}
      />
    </Dialog>
  );
}

/** Other events of the day that is being chosen. */
function useHints({ on, startsAt, endsAt }: EventForm, except: EventId | null): readonly string[] {
  const [starts, ends] = [timeTyped(startsAt), timeTyped(endsAt)];
  const asked = {
    on: (on ?? '2000-01-01') as LocalDate,
    startsAt: starts === 'unread' ? null : starts,
    endsAt: ends === 'unread' ? null : ends,
    except,
  };
  return useDeskQuery('event.hints', asked, { enabled: on !== null }).data?.hints ?? [];
}
