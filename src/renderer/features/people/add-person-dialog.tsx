import { useEffect, useRef, useState } from 'react';
import { useDeskChange } from '../../lib/use-desk-change.ts';
import { useDeskQuery } from '../../lib/use-desk-query.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { focusFirstProblem } from '../../ui/focus-first-problem.ts';
import { Notice } from '../../ui/notice.tsx';
import { isKnownAlready } from './is-known-already.ts';
import { KnownAlready } from './known-already.tsx';
import { blankPerson, personToAdd } from './new-person.ts';
import { NewPersonFields } from './new-person-fields.tsx';
import css from './people.module.css';

interface AddPersonDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** One person by hand: a name is enough, the rest can follow on their page. */
export function AddPersonDialog({ isOpen, onClose }: AddPersonDialogProps) {
  const [form, setForm] = useState(blankPerson);
  const fields = useRef<HTMLDivElement>(null);
  const [wasSent, setSent] = useState(false);
  const programmes = useDeskQuery('programme.overview', {}).data ?? [];
  const cohorts = programmes.flatMap((programme) => programme.cohorts).filter((cohort) => cohort.closedOn === null);
  const newestCohort = cohorts[0]?.id;
  const add = useDeskChange('people.add', { refusal: 'form', onDone: onClose });

  useEffect(() => {
    if (!isOpen) return;
    setForm({ ...blankPerson, cohortId: newestCohort ?? 'none' });
    setSent(false);
    add.reset();
    // Opening begins afresh; what arrives later must not wipe what was typed.
  }, [isOpen]);

  // The form is long: what was refused later on may be out of sight.
  useEffect(() => {
    if (Object.keys(add.fields).length > 0) focusFirstProblem(fields.current);
  }, [add.refused]);

  const nameMissing = wasSent && form.givenName.trim() === '' ? 'A name, at least the first.' : undefined;
  const submit = () => {
    setSent(true);
    if (form.givenName.trim() !== '') void add.run(personToAdd(form));
  };

  const isShownElsewhere = Object.keys(add.fields).length > 0 || (add.refused !== null && isKnownAlready(add.refused));

  return (
    <Dialog
      title="Add a person"
      isOpen={isOpen}
      onClose={onClose}
      onSubmit={submit}
      isDismissable={false}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button type="submit" variant="primary" isPending={add.isPending}>
            Add this person
          </Button>
        </>
      }
    >
      <KnownAlready
        refused={add.refused}
        onBack={add.reset}
        onSave={() => void add.run({ ...personToAdd(form), sharesAddress: true })}
      />
      {add.problem && !isShownElsewhere ? <Notice tone="problem">{add.problem}</Notice> : null}
      <div ref={fields} className={css.fields}>
        <NewPersonFields
          form={form}
          cohorts={cohorts}
          problems={{ ...add.fields, ...(nameMissing === undefined ? {} : { givenName: nameMissing }) }}
          onChange={(changed) => setForm((before) => ({ ...before, ...changed }))}
        />
      </div>
    </Dialog>
  );
}
