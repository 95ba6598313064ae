import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { Select } from '../../ui/select.tsx';
import css from './matching.module.css';
import type { MatchingAction, MatchingWishes } from './matching-choices.ts';

/** What a new limit begins with; it is there to be changed. */
const firstLimit = 3;

interface Props {
  readonly limits: MatchingWishes['departmentLimits'];
  /** The departments of those who take part. */
  readonly departments: readonly string[];
  readonly dispatch: (action: MatchingAction) => void;
}

/** At most so many mentees with mentors of one department, where somebody wants to spread the work. */
export function DepartmentLimits({ limits, departments, dispatch }: Props) {
  const open = departments.filter((name) => !limits.some(({ department }) => department === name));
  if (limits.length + open.length === 0) return null;
  const limit = (department: string, most: number | null) =>
    dispatch({ type: 'department limit chosen', department, most });
  return (
    <Disclosure
      title={limits.length === 0 ? 'Limits for departments' : `Limits for departments: ${limits.length} set`}
      level={3}
    >
      <div className={css.stack}>
        <p className={css.small}>
          At most so many mentees with mentors of one department, those they accompany now included.
        </p>
        {limits.map(({ department, most }) => (
          <div key={department} className={css.bar}>
            <NumberField
              label={`With mentors of ${department}`}
              value={most}
              onChange={(next) => limit(department, next ?? most)}
              min={0}
              max={999}
            />
            <Button size="small" label={`No limit for ${department}`} onPress={() => limit(department, null)}>
              No limit
            </Button>
          </div>
        ))}
        {open.length === 0 ? null : (
          <Select
            label="Set a limit for"
            placeholder="Choose a department"
            options={open.map((name) => ({ id: name, label: name }))}
            value={null}
            onChange={(department) => limit(department, firstLimit)}
          />
        )}
      </div>
    </Disclosure>
  );
}
