import { useEffect, useState } from 'react';
import type { ProgrammeOverview } from '../../../shared/ipc/routes/programme.ts';
import { formatDays, sentenceCase } from '../../lib/format.ts';
import { StageModelChoice } from '../../lib/stage-model-choice.tsx';
import { useDeskChange } from '../../lib/use-desk-change.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import css from './programme.module.css';
import { fieldsOf, formOf, kindOptions, type ProgrammeForm, problemsOf } from './programme-words.ts';

interface ProgrammeDialogProps {
  /** The programme to change, 'new' to begin one, null while the dialog is away. */
  readonly subject: ProgrammeOverview | 'new' | null;
  readonly onClose: () => void;
}

/** Everything a programme decides about its pairings, in one form. */
export function ProgrammeDialog({ subject, onClose }: ProgrammeDialogProps) {
  const [form, setForm] = useState(formOf(null));
  const [wasSent, setSent] = useState(false);
  const create = useDeskChange('programme.create', { refusal: 'form', onDone: onClose });
  const update = useDeskChange('programme.update', { refusal: 'form', onDone: onClose });
  const change = subject === 'new' ? create : update;

  useEffect(() => {
    if (subject === null) return;
    setForm(formOf(subject === 'new' ? null : subject));
    setSent(false);
    create.reset();
    update.reset();
    // Opening begins afresh; what arrives later must not wipe what was typed.
  }, [subject]);

  const put = <Name extends keyof ProgrammeForm>(name: Name, value: ProgrammeForm[Name]) =>
    setForm((before) => ({ ...before, [name]: value }));
  const problems: Readonly<Record<string, string | undefined>> = wasSent
    ? { ...change.fields, ...problemsOf(form) }
    : change.fields;
  const submit = () => {
    setSent(true);
    if (subject === null || Object.keys(problemsOf(form)).length > 0) return;
    if (subject === 'new') void create.run(fieldsOf(form));
    else void update.run({ id: subject.id, fields: fieldsOf(form) });
  };

  return (
    <Dialog
      title={subject === 'new' ? 'Add a programme' : 'Programme settings'}
      isOpen={subject !== null}
      onClose={onClose}
      onSubmit={submit}
      size="wide"
      isDismissable={false}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button type="submit" variant="primary" isPending={change.isPending}>
            {subject === 'new' ? 'Add this programme' : 'Keep these settings'}
          </Button>
        </>
      }
    >
      {change.problem && Object.keys(change.fields).length === 0 ? (
        <Notice tone="problem">{change.problem}</Notice>
      ) : null}
      <div className={css.pair}>
        <TextField
          label="Name"
          isRequired
          value={form.name}
          onChange={(value) => put('name', value)}
          error={problems['name']}
          autoFocus
        />
        <Select
          label="Kind"
          options={kindOptions}
          value={form.kind}
          onChange={(value) => put('kind', value)}
          description={kindOptions.find((kind) => kind.id === form.kind)?.description}
        />
      </div>
      {subject === 'new' ? (
        <StageModelChoice value={form.stageModel} onChange={(value) => put('stageModel', value)} />
      ) : null}
      <div className={css.pair}>
        <NumberField
          label="Planned length of a pairing, in days"
          value={form.isOpenEnded ? null : form.plannedLengthDays}
          onChange={(value) => put('plannedLengthDays', value)}
          min={14}
          max={3650}
          isDisabled={form.isOpenEnded}
          description={
            form.isOpenEnded || form.plannedLengthDays === null
              ? 'Pairings go on until the two agree to end.'
              : `${sentenceCase(formatDays(form.plannedLengthDays))}. Stage lengths follow from it.`
          }
          error={problems['plannedLengthDays']}
        />
        <NumberField
          label="Days between meetings"
          value={form.cadenceDays}
          onChange={(value) => put('cadenceDays', value)}
          min={1}
          max={365}
          description="A pairing may agree another rhythm."
          error={problems['cadenceDays']}
        />
      </div>
      <Checkbox isSelected={form.isOpenEnded} onChange={(value) => put('isOpenEnded', value)}>
        No planned end
      </Checkbox>
      <div className={css.pair}>
        <TextField
          label="Your word for the mentor"
          value={form.mentorTerm}
          onChange={(value) => put('mentorTerm', value)}
          error={problems['mentorTerm']}
        />
        <TextField
          label="Your word for the mentee"
          value={form.menteeTerm}
          onChange={(value) => put('menteeTerm', value)}
          error={problems['menteeTerm']}
        />
      </div>
    </Dialog>
  );
}
