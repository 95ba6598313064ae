import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { entryMark } from '../../ui/use-keep-place.ts';
import css from './roster-import.module.css';
import type { OpenImport, WizardAction } from './wizard-state.ts';

interface Props {
  readonly state: OpenImport;
  readonly dispatch: (action: WizardAction) => void;
}

/** What is read otherwise than it stands in the file, each with the way back. */
export function CorrectionsList({ state, dispatch }: Props) {
  const { corrections, sheet } = state;
  if (corrections.length === 0) return null;
  return (
    <Card level={3} title="Read otherwise than written" sentence="The file itself stays as it is.">
      <ul className={css.lines}>
        {corrections.map((correction, index) => {
          const { column, to } = correction;
          const where = 'value' in correction.in ? `“${correction.in.value}”` : `Row ${correction.in.row}`;
          const said = `${where}, ${sheet.table.headers[column] ?? ''}: read as “${to}”`;
          return (
            <li key={`${column} ${where}`} {...entryMark}>
              <span>{said}</span>
              <Button
                size="small"
                label={`Take back: ${said}`}
                onPress={() => dispatch({ type: 'correction taken back', index })}
              >
                Take back
              </Button>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
