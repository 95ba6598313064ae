import type { RowProblem } from '../../../shared/domain/roster/roster-problem.ts';
import { Select } from '../../ui/select.tsx';
import type { WizardAction } from './wizard-state.ts';

interface Props {
  readonly problem: RowProblem;
  readonly dispatch: (action: WizardAction) => void;
}

/** Says which of several people of one name a cell means; the others who are named so in other rows stay a question. */
export function ChooseFit({ problem: { row, column, value, fits = [] }, dispatch }: Props) {
  if (column === null || fits.length === 0) return null;
  return (
    <Select
      label={`Who “${value}” in row ${row} is`}
      hideLabel
      placeholder="Which of them…"
      options={fits.map(({ name, said }) => ({ id: said, label: `${name}, ${said}` }))}
      value={null}
      onChange={(to) => dispatch({ type: 'cells corrected', correction: { column, in: { row }, to } })}
    />
  );
}
