import { useState } from 'react';
import type { LocalDate } from '../../../shared/domain/local-date.ts';
import type { OpenedConcern } from '../../../shared/ipc/routes/concerns.ts';
import { AboutNotes } from '../../lib/about-notes.tsx';
import { useDeskChange } from '../../lib/use-desk-change.ts';
import { useToday } from '../../lib/use-today.ts';
import { DayField } from '../../ui/day-field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { type ConcernForm, contentOf, formOf, missingIn } from './concern-form.ts';
import { categoryLabels, optionsOf, severityLabels, statusLabels } from './concern-words.ts';
import { InDanger } from './in-danger.tsx';
import { type PairingDialogProps, TaskDialog } from './task-dialog.tsx';

interface ConcernDialogProps extends PairingDialogProps {
  /** The concern to write anew; null for another one. */
  readonly concern: OpenedConcern | null;
}

const shows = ['category', 'severity', 'text', 'referredTo', 'openedOn', 'nextReviewOn', 'closedOn'];

/** A concern: what was heard, how much it weighs, who was asked to help, and when to look again. */
export function ConcernDialog({ page, concern, onClose }: ConcernDialogProps) {
  const today = useToday();
  const [form, setForm] = useState<ConcernForm>(() => formOf(concern, today));
  const [wasSent, setSent] = useState(false);
  const put = (said: Partial<ConcernForm>) => setForm((before) => ({ ...before, ...said }));
  const open = useDeskChange('concern.open', { refusal: 'form', onDone: onClose });
  const update = useDeskChange('concern.update', { refusal: 'form', onDone: onClose });
  const change = concern === null ? open : update;
  const missing = wasSent ? missingIn(form) : {};
  const problemAt = (field: string) => missing[field] ?? change.fields[field];
  const isPersonal = form.category === 'personal matter';

  const submit = () => {
    setSent(true);
    const { category, openedOn, status, closedOn } = form;
    if (category === null || openedOn === null || Object.keys(missingIn(form)).length > 0) return;
    const said = contentOf(form, category);
    if (concern === null) {
      void open.run({ pairingId: page.row.id, openedOn: openedOn as LocalDate, ...said });
    } else {
      const closing = status === 'closed' ? { closedOn: closedOn as LocalDate } : {};
      void update.run({ id: concern.id, status, ...closing, ...said });
    }
  };
  return (
    <TaskDialog
      page={page}
      onClose={onClose}
      title={concern === null ? 'Open a concern' : 'A concern'}
      submitLabel={concern === null ? 'Open this concern' : 'Keep this'}
      onSubmit={submit}
      change={change}
      shows={shows}
    >
      <InDanger />
      <Select
        label="What is it about?"
        placeholder="Choose one"
        value={form.category}
        onChange={(category) => put({ category })}
        options={optionsOf(categoryLabels)}
        error={problemAt('category')}
        isRequired
        autoFocus
      />
      {isPersonal ? (
        <Notice>
          Mentoring is no counselling, so nothing of it is written down here. What helps is somebody who is there for
          it: note below who that is.
        </Notice>
      ) : (
        <>
          <TextField
            label="What did you hear?"
            description="Write what was said, not why you think it happened."
            value={form.text}
            onChange={(text) => put({ text })}
            error={problemAt('text')}
            maxLength={4000}
            multiline
          />
          <AboutNotes />
        </>
      )}
      <RadioGroup
        label="How much does it weigh?"
        value={form.severity}
        onChange={(severity) => put({ severity })}
        options={(['light', 'noticeable', 'pressing'] as const).map((id) => ({ id, ...severityLabels[id] }))}
      />
      {concern === null ? null : (
        <RadioGroup
          label="How it stands"
          orientation="horizontal"
          value={form.status}
          onChange={(status) => put({ status })}
          options={optionsOf(statusLabels)}
        />
      )}
      <TextField
        label="Referred to"
        description="A person or an office that was asked to help."
        value={form.referredTo}
        onChange={(referredTo) => put({ referredTo })}
        error={problemAt('referredTo')}
        maxLength={200}
        isRequired={form.status === 'referred'}
      />
      {concern === null ? (
        <DayField
          label="Heard on"
          value={form.openedOn}
          onChange={(openedOn) => put({ openedOn })}
          max={today}
          error={problemAt('openedOn')}
          isRequired
        />
      ) : null}
      {form.status === 'closed' ? (
        <DayField
          label="Closed on"
          value={form.closedOn}
          onChange={(closedOn) => put({ closedOn })}
          max={today}
          error={problemAt('closedOn')}
          isRequired
        />
      ) : (
        <DayField
          label="Look at it again on"
          description="This day stays readable when notes are locked; what the concern is about does not."
          value={form.nextReviewOn}
          onChange={(nextReviewOn) => put({ nextReviewOn })}
          error={problemAt('nextReviewOn')}
        />
      )}
    </TaskDialog>
  );
}
