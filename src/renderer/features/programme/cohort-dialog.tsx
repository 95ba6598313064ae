import { useEffect, useState } from 'react';
import type { ProgrammeId } from '../../../shared/domain/ids.ts';
import type { LocalDate } from '../../../shared/domain/local-date.ts';
import type { CohortOverview } from '../../../shared/ipc/routes/programme.ts';
import { useDeskChange } from '../../lib/use-desk-change.ts';
import { useToday } from '../../lib/use-today.ts';
import { Button } from '../../ui/button.tsx';
import { DayField } from '../../ui/day-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { TextField } from '../../ui/text-field.tsx';
import css from './programme.module.css';

export type CohortSubject =
  | { readonly kind: 'new'; readonly programmeId: ProgrammeId }
  | { readonly kind: 'change'; readonly cohort: CohortOverview };

interface CohortDialogProps {
  readonly subject: CohortSubject | null;
  readonly onClose: () => void;
}

/** A cohort's name and days. */
export function CohortDialog({ subject, onClose }: CohortDialogProps) {
  const today = useToday();
  const [name, setName] = useState('');
  const [startsOn, setStartsOn] = useState<string | null>(null);
  const [endsOn, setEndsOn] = useState<string | null>(null);
  const [wasSent, setSent] = useState(false);
  const create = useDeskChange('cohort.create', { refusal: 'form', onDone: onClose });
  const update = useDeskChange('cohort.update', { refusal: 'form', onDone: onClose });
  const change = subject?.kind === 'new' ? create : update;

  useEffect(() => {
    if (subject === null) return;
    const cohort = subject.kind === 'change' ? subject.cohort : null;
    setName(cohort?.name ?? '');
    setStartsOn(cohort?.startsOn ?? today);
    setEndsOn(cohort?.endsOn ?? null);
    setSent(false);
    create.reset();
    update.reset();
    // Opening begins afresh; what arrives later must not wipe what was typed.
  }, [subject]);

  const submit = () => {
    setSent(true);
    if (subject === null || name.trim() === '' || startsOn === null) return;
    const fields = { name: name.trim(), startsOn: startsOn as LocalDate, endsOn: endsOn as LocalDate | null };
    if (subject.kind === 'new') void create.run({ programmeId: subject.programmeId, fields });
    else void update.run({ id: subject.cohort.id, fields });
  };
  return (
    <Dialog
      title={subject?.kind === 'new' ? 'Add a cohort' : 'Change this cohort'}
      isOpen={subject !== null}
      onClose={onClose}
      onSubmit={submit}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button type="submit" variant="primary" isPending={change.isPending}>
            {subject?.kind === 'new' ? 'Add this cohort' : 'Keep this'}
          </Button>
        </>
      }
    >
      {change.problem && Object.keys(change.fields).length === 0 ? (
        <Notice tone="problem">{change.problem}</Notice>
      ) : null}
      <TextField
        label="Name"
        isRequired
        description="Often a season or a year."
        value={name}
        onChange={setName}
        error={wasSent && name.trim() === '' ? 'A cohort needs a name.' : change.fields['name']}
        autoFocus
      />
      <div className={css.pair}>
        <DayField
          label="Begins on"
          isRequired
          value={startsOn}
          onChange={setStartsOn}
          error={wasSent && startsOn === null ? 'A whole date, please.' : change.fields['startsOn']}
        />
        <DayField
          label="Ends on"
          description="May stay empty."
          value={endsOn}
          onChange={setEndsOn}
          error={change.fields['endsOn']}
        />
      </div>
    </Dialog>
  );
}
