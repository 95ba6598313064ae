import type { PlannedCorrection, PlannedRecord } from '../../../shared/domain/record-import/plan-records.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { entryMark } from '../../ui/use-keep-place.ts';
import { factDay, factLines } from './fact-words.ts';
import css from './roster-import.module.css';
import type { WizardAction } from './wizard-state.ts';

interface Props {
  readonly rows: readonly (PlannedRecord | PlannedCorrection)[];
  readonly dispatch: (action: WizardAction) => void;
}

/** What the import would record of which pairing; unticking a row leaves it out. */
export function RecordsTable({ rows, dispatch }: Props) {
  return (
    <section className={css.scroll} aria-label="What would be recorded" tabIndex={0}>
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">Import</th>
            <th scope="col">Pairing</th>
            <th scope="col">Day</th>
            <th scope="col">What the file tells</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((planned) => {
            const { row, pairingId, mentorName, menteeName } = planned;
            const names = `${mentorName} and ${menteeName}`;
            return (
              <tr key={row} {...entryMark}>
                <td>
                  <Checkbox
                    label={`Import row ${row}, ${names}`}
                    isSelected
                    onChange={() => dispatch({ type: 'row decided', row, answer: { leaveOut: true } })}
                  />
                </td>
                <th scope="row">
                  {pairingId === null ? names : <a href={`#/pairings/${pairingId}`}>{names}</a>}
                  <span className={css.rowNumber}>row {row}</span>
                </th>
                <td>{factDay(planned.fact)}</td>
                <td>
                  <dl className={css.facts}>
                    {factLines(planned).map(({ label, words, before }) => (
                      <div key={label}>
                        <dt>{label}</dt>
                        <dd>
                          {before === null ? null : <s className={css.before}>{before}</s>} {words}
                        </dd>
                      </div>
                    ))}
                  </dl>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
