import type { CohortId } from '../../../shared/domain/ids.ts';
import { personFieldLabels as labels } from '../../../shared/domain/person-field-labels.ts';
import { DayField } from '../../ui/day-field.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { ManagerField } from './manager-field.tsx';
import type { NewPerson } from './new-person.ts';
import css from './people.module.css';
import { careerLevelOptions, listHint, timeZoneHint } from './people-words.ts';

type LineName =
  | 'givenName'
  | 'familyName'
  | 'email'
  | 'externalId'
  | 'jobTitle'
  | 'jobFunction'
  | 'department'
  | 'location'
  | 'timeZone';
type ListName = 'languages' | 'skillsOffered' | 'skillsWanted' | 'goals';
type NumberName = 'grade' | 'rhythmDays' | 'mentorCapacity' | 'menteeNeed';

interface Props {
  readonly form: NewPerson;
  readonly cohorts: readonly { readonly id: CohortId; readonly name: string }[];
  /** What is wrong with a field, in words. */
  readonly problems: Readonly<Partial<Record<string, string>>>;
  readonly onChange: (changed: Partial<NewPerson>) => void;
}

/** All that can be said of somebody new; a name is enough. */
export function NewPersonFields({ form, cohorts, problems, onChange }: Props) {
  const said = <Name extends LineName | ListName | NumberName>(name: Name) => ({
    label: labels[name],
    value: form[name],
    error: problems[name],
  });
  const line = (name: LineName | ListName) => ({
    ...said(name),
    onChange: (value: string) => onChange({ [name]: value }),
  });
  const known = (name: 'grade' | 'rhythmDays') => ({
    ...said(name),
    onChange: (value: number | null) => onChange({ [name]: value }),
  });
  const places = (name: 'mentorCapacity' | 'menteeNeed') => ({
    ...said(name),
    min: 0,
    max: 99,
    onChange: (value: number | null) => onChange({ [name]: value ?? 0 }),
  });
  return (
    <>
      <div className={css.pair}>
        <TextField {...line('givenName')} isRequired autoFocus />
        <TextField {...line('familyName')} />
      </div>
      <div className={css.pair}>
        <TextField {...line('email')} type="email" />
        <TextField {...line('externalId')} />
      </div>
      <div className={css.pair}>
        <TextField {...line('jobTitle')} />
        <TextField {...line('jobFunction')} description="The trade or family of jobs, across departments." />
      </div>
      <div className={css.pair}>
        <TextField {...line('department')} />
        <TextField {...line('location')} />
      </div>
      <div className={css.pair}>
        <TextField {...line('timeZone')} description={timeZoneHint} />
        <TextField {...line('languages')} description={listHint('languages')} />
      </div>
      <div className={css.pair}>
        <Select
          label={labels.careerLevel}
          options={careerLevelOptions}
          value={form.careerLevel}
          onChange={(careerLevel) => onChange({ careerLevel })}
        />
        <NumberField {...known('grade')} min={0} max={1000} />
      </div>
      <ManagerField
        value={form.manager}
        name={form.managerName}
        onChange={(manager, managerName) => onChange({ manager, managerName })}
      />
      {cohorts.length > 0 ? (
        <Select
          label="Cohort"
          options={[
            { id: 'none' as const, label: 'None for now' },
            ...cohorts.map((cohort) => ({ id: cohort.id, label: cohort.name })),
          ]}
          value={form.cohortId}
          onChange={(cohortId) => onChange({ cohortId })}
        />
      ) : null}
      <div className={css.pair}>
        <NumberField {...places('mentorCapacity')} description="None if they do not mentor." />
        <NumberField {...places('menteeNeed')} description="None if they are not looking." />
      </div>
      {(['skillsOffered', 'skillsWanted', 'goals'] as const).map((name) => (
        <TextField key={name} {...line(name)} description={listHint(name)} />
      ))}
      <div className={css.pair}>
        <NumberField
          {...known('rhythmDays')}
          description="Such as 7 for every week; empty if any rhythm is fine."
          min={1}
          max={365}
        />
        <DayField
          label={labels.trainedOn}
          value={form.trainedOn}
          error={problems['trainedOn']}
          onChange={(trainedOn) => onChange({ trainedOn })}
        />
      </div>
    </>
  );
}
