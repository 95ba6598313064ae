import type { CohortId } from '../../../shared/domain/ids.ts';
import { useDeskQuery } from '../../lib/use-desk-query.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Select } from '../../ui/select.tsx';
import { comparisonOptions, keptColumnChoices } from './kept-column-choices.ts';
import css from './matching.module.css';
import type { MatchingAction, MatchingWishes } from './matching-choices.ts';
import { weightOptions } from './weight-choices.ts';

interface Props {
  readonly cohortId: CohortId;
  readonly wishes: MatchingWishes;
  readonly dispatch: (action: MatchingAction) => void;
}

/** Columns kept from lists of people: whether each counts, and how two people are compared by it. Nothing where none is kept. */
export function KeptColumns({ cohortId, wishes, dispatch }: Props) {
  const columns = useDeskQuery('matching.keptColumns', { cohortId }, { keepLast: true }).data ?? [];
  if (columns.length === 0) return null;
  return (
    <Disclosure title="Columns kept from your lists" level={3}>
      <div className={css.stack}>
        {keptColumnChoices(columns, wishes.ownCriteria).map(({ criterion, known }) => (
          <div key={criterion.fact} className={css.stack}>
            <Select
              label={criterion.fact}
              description={known}
              options={weightOptions}
              value={criterion.weight}
              onChange={(weight) => dispatch({ type: 'kept column chosen', criterion: { ...criterion, weight } })}
            />
            {criterion.weight === 'not at all' ? null : (
              <Select
                label={`${criterion.fact}: what speaks for two people`}
                options={comparisonOptions}
                value={criterion.comparison}
                onChange={(comparison) =>
                  dispatch({ type: 'kept column chosen', criterion: { ...criterion, comparison } })
                }
              />
            )}
          </div>
        ))}
      </div>
    </Disclosure>
  );
}
