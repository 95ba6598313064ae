import type { CohortId } from '../../../shared/domain/ids.ts';
import type { ReadinessInWords } from '../../../shared/ipc/routes/matching-answers.ts';
import { Card } from '../../ui/card.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { Select } from '../../ui/select.tsx';
import { useAmongPeers } from './among-peers.ts';
import { DepartmentLimits } from './department-limits.tsx';
import { GoalChoices } from './goal-choices.tsx';
import { KeptColumns } from './kept-columns.tsx';
import css from './matching.module.css';
import type { MatchingAction, MatchingWishes } from './matching-choices.ts';
import { SmallestGroup } from './smallest-group.tsx';
import { weightChoices, weightOptions } from './weight-choices.ts';

interface Props {
  readonly cohortId: CohortId;
  readonly wishes: MatchingWishes;
  /** Whose departments can be limited, and whether it is about groups. */
  readonly readiness: Pick<ReadinessInWords, 'kind' | 'departments'>;
  readonly dispatch: (action: MatchingAction) => void;
}

/** What should count in the next proposals, all of it in words. */
export function WishesCard({ cohortId, wishes, readiness, dispatch }: Props) {
  const arePeers = useAmongPeers();
  const departments = readiness.departments.flatMap(({ name }) => name ?? []);
  return (
    <Card title="What should count">
      <div className={css.across}>
        <GoalChoices wishes={wishes} dispatch={dispatch} />
        <div className={css.stack}>
          <RadioGroup
            label="People whose manager is not known"
            value={wishes.unknownManager}
            onChange={(unknownManager) => dispatch({ type: 'unknown manager chosen', unknownManager })}
            options={[
              { id: 'warn', label: 'Propose them, with a note to ask first' },
              { id: 'block', label: 'Leave them out until it is known' },
            ]}
          />
          <Checkbox
            isSelected={wishes.needsSharedHours}
            onChange={(needsSharedHours) => dispatch({ type: 'shared hours asked for', needsSharedHours })}
          >
            Only people whose working days share three hours or more, where their time zones are known
          </Checkbox>
        </div>
      </div>
      <Disclosure title="How much each thing matters" level={3}>
        <div className={css.across}>
          {weightChoices(wishes.weights, arePeers)
            .filter(({ name }) => !(wishes.wishesFirst && name === 'wishes'))
            .map(({ name, label, weight }) => (
              <Select
                key={name}
                label={label}
                options={weightOptions}
                value={weight}
                onChange={(chosen) => dispatch({ type: 'weight chosen', name, weight: chosen })}
              />
            ))}
        </div>
      </Disclosure>
      {readiness.kind === 'group' ? <SmallestGroup size={wishes.smallestGroup} dispatch={dispatch} /> : null}
      {arePeers ? null : (
        <DepartmentLimits limits={wishes.departmentLimits} departments={departments} dispatch={dispatch} />
      )}
      <KeptColumns cohortId={cohortId} wishes={wishes} dispatch={dispatch} />
      <p className={css.small}>
        {arePeers
          ? 'Nobody is ever proposed to someone in their own reporting line, to someone with whom they share no language, or to someone you keep apart, whoever wished for whom.'
          : 'Nobody is ever proposed to someone in their own reporting line, to someone with whom they share no language, to someone you keep apart, or to a mentor without room, whoever wished for whom.'}
      </p>
    </Card>
  );
}
