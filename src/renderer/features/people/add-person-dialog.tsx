import { useEffect, useState } from 'react';
import { personFieldLabels as labels } from '../../../shared/domain/person-field-labels.ts';
import { useDeskChange } from '../../lib/use-desk-change.ts';
import { useDeskQuery } from '../../lib/use-desk-query.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { isKnownAlready } from './is-known-already.ts';
import { KnownAlready } from './known-already.tsx';
import { ManagerField } from './manager-field.tsx';
import { blankPerson, type NewPerson, personToAdd } from './new-person.ts';
import css from './people.module.css';
import { careerLevelOptions } from './people-words.ts';

interface AddPersonDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

const lists = ['skillsOffered', 'skillsWanted', 'goals'] as const;

/** One person by hand: a name is enough, the rest can follow on their page. */
export function AddPersonDialog({ isOpen, onClose }: AddPersonDialogProps) {
  const [form, setForm] = useState(blankPerson);
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

  const put = <Name extends keyof NewPerson>(name: Name, value: NewPerson[Name]) =>
    setForm((before) => ({ ...before, [name]: value }));
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
      <div className={css.pair}>
        <TextField
          label={labels.givenName}
          isRequired
          value={form.givenName}
          onChange={(value) => put('givenName', value)}
          error={nameMissing ?? add.fields['givenName']}
          autoFocus
        />
        <TextField
          label={labels.familyName}
          value={form.familyName}
          onChange={(value) => put('familyName', value)}
          error={add.fields['familyName']}
        />
      </div>
      <TextField
        label={labels.email}
        type="email"
        value={form.email}
        onChange={(value) => put('email', value)}
        error={add.fields['email']}
      />
      <div className={css.pair}>
        <TextField
          label={labels.jobTitle}
          value={form.jobTitle}
          onChange={(value) => put('jobTitle', value)}
          error={add.fields['jobTitle']}
        />
        <TextField
          label={labels.department}
          value={form.department}
          onChange={(value) => put('department', value)}
          error={add.fields['department']}
        />
      </div>
      <Select
        label={labels.careerLevel}
        options={careerLevelOptions}
        value={form.careerLevel}
        onChange={(value) => put('careerLevel', value)}
      />
      <ManagerField
        value={form.manager}
        name={form.managerName}
        onChange={(manager, managerName) => setForm((before) => ({ ...before, manager, managerName }))}
      />
      {cohorts.length > 0 ? (
        <Select
          label="Cohort"
          options={[
            { id: 'none' as const, label: 'None for now' },
            ...cohorts.map((cohort) => ({ id: cohort.id, label: cohort.name })),
          ]}
          value={form.cohortId}
          onChange={(value) => put('cohortId', value)}
        />
      ) : null}
      <div className={css.pair}>
        <NumberField
          label={labels.mentorCapacity}
          description="None if they do not mentor."
          min={0}
          max={99}
          value={form.mentorCapacity}
          onChange={(value) => put('mentorCapacity', value ?? 0)}
          error={add.fields['mentorCapacity']}
        />
        <NumberField
          label={labels.menteeNeed}
          description="None if they are not looking."
          min={0}
          max={99}
          value={form.menteeNeed}
          onChange={(value) => put('menteeNeed', value ?? 0)}
          error={add.fields['menteeNeed']}
        />
      </div>
      {lists.map((name) => (
        <TextField
          key={name}
          label={labels[name]}
          description="Commas between them."
          value={form[name]}
          onChange={(value) => put(name, value)}
          error={add.fields[name]}
        />
      ))}
    </Dialog>
  );
}
