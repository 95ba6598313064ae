import { Checkbox } from '../../ui/checkbox.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import css from './matching.module.css';
import type { MatchingAction } from './matching-choices.ts';

/** What a smallest size begins with; it is there to be changed. */
const firstSize = 2;

interface Props {
  /** Null where a group of one is welcome. */
  readonly size: number | null;
  readonly dispatch: (action: MatchingAction) => void;
}

/** In a group programme, whether a group of one mentee alone is better left out. */
export function SmallestGroup({ size, dispatch }: Props) {
  const choose = (smallestGroup: number | null) => dispatch({ type: 'smallest group chosen', smallestGroup });
  return (
    <div className={css.stack}>
      <Checkbox isSelected={size !== null} onChange={(isAsked) => choose(isAsked ? firstSize : null)}>
        No group smaller than I say; a mentor then has a group of that size or none
      </Checkbox>
      {size === null ? null : (
        <NumberField
          label="Fewest mentees in a group"
          value={size}
          onChange={(next) => choose(next ?? size)}
          min={2}
          max={99}
        />
      )}
    </div>
  );
}
