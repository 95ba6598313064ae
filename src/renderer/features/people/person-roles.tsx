import type { CohortId, PersonId } from '../../../shared/domain/ids.ts';
import { type Role, roles } from '../../../shared/domain/person.ts';
import type { PersonPage } from '../../../shared/ipc/routes/people.ts';
import { useDeskChange } from '../../lib/use-desk-change.ts';
import { useDeskQuery } from '../../lib/use-desk-query.ts';
import { Card } from '../../ui/card.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import css from './people.module.css';
import { roleLabels } from './people-words.ts';

interface PersonRolesProps {
  readonly id: PersonId;
  readonly enrolments: PersonPage['enrolments'];
}

/** In which cohorts somebody takes part, and as what; both roles at once are welcome. */
export function PersonRoles({ id, enrolments }: PersonRolesProps) {
  const programmes = useDeskQuery('programme.overview', {}).data ?? [];
  const enrol = useDeskChange('people.enrol');
  const rolesIn = (cohort: CohortId) => enrolments.filter((one) => one.cohortId === cohort).map((one) => one.role);
  const cohorts = programmes
    .flatMap((programme) => programme.cohorts)
    .filter((cohort) => cohort.closedOn === null || rolesIn(cohort.id).length > 0);

  const change = (cohortId: CohortId, role: Role, takesPart: boolean) => {
    const others = rolesIn(cohortId).filter((one) => one !== role);
    void enrol.run({ id, cohortId, roles: takesPart ? [...others, role] : others });
  };
  return (
    <Card title="Takes part in">
      {cohorts.length === 0 ? (
        <p className={css.quiet}>
          There is no cohort yet. <a href="#/programme">Add one to the programme.</a>
        </p>
      ) : (
        <ul className={css.rows}>
          {cohorts.map((cohort) => (
            <li key={cohort.id} className={css.row}>
              <span>{cohort.name}</span>
              <span className={css.ticks}>
                {roles.map((role) => (
                  <Checkbox
                    key={role}
                    isSelected={rolesIn(cohort.id).includes(role)}
                    isDisabled={cohort.closedOn !== null}
                    onChange={(takesPart) => change(cohort.id, role, takesPart)}
                  >
                    {roleLabels[role]}
                  </Checkbox>
                ))}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
