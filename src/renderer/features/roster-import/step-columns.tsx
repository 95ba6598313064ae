import { Fragment } from 'react';
import {
  fieldsOfImportKind,
  type ImportField,
  type ImportKind,
  importFieldLabel,
} from '../../../shared/domain/import-kind.ts';
import { countOf, formatDay } from '../../lib/format.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { Select } from '../../ui/select.tsx';
import { Tag } from '../../ui/tag.tsx';
import { cellWords } from './cell-words.ts';
import { importKindPlurals } from './import-kind-words.ts';
import css from './roster-import.module.css';
import { confidenceWords } from './suggested-mapping.ts';
import type { OpenImport, WizardAction } from './wizard-state.ts';
import { asksDayOrder, dayInDoubt } from './wizard-steps.ts';

const keptAsTheyAre = (kind: ImportKind): readonly ImportField[] => (kind === 'people' ? ['fact'] : []);

/** What a column can mean in a file of this kind: not to be used first, then to be kept as it is. */
function meaningsOf(kind: ImportKind): readonly { readonly id: ImportField; readonly label: string }[] {
  const fields = new Set<ImportField>(['notUsed', ...keptAsTheyAre(kind), ...fieldsOfImportKind(kind)]);
  return [...fields].map((id) => ({ id, label: importFieldLabel(id, kind) }));
}

/** How much of the file is read, and what becomes of the rest. */
function usedWords(used: number, n: number): string {
  if (used >= n) return n === 1 ? 'The one column is read.' : `All ${n} columns are read.`;
  return `${used} of ${countOf(n, 'column is', 'columns are')} read. Nothing is kept of a column that is not used.`;
}

interface Props {
  readonly state: OpenImport;
  readonly dispatch: (action: WizardAction) => void;
}

/** Step 3: what each column means, with a few of its values beside it. */
export function StepColumns({ state, dispatch }: Props) {
  const { columns, kind } = state.sheet;
  const meanings = meaningsOf(kind);
  const isRemembered = columns.some(({ confidence }) => confidence === 'remembered');
  return (
    <>
      {isRemembered ? (
        <Notice
          title="Remembered from last time"
          actions={
            <Button size="small" onPress={() => dispatch({ type: 'mapping begun afresh' })}>
              Start afresh
            </Button>
          }
        >
          A file with the same headings was imported before, and its columns are read in the same way.
        </Notice>
      ) : null}
      {state.mapping.size === 0 ? (
        <Notice
          title="Nothing in this file was recognised"
          actions={
            <Button size="small" onPress={() => dispatch({ type: 'step opened', step: 'sheet' })}>
              Look at the sheet
            </Button>
          }
        >
          The headings may stand in another row, or the rows may be about something else than {importKindPlurals[kind]}:
          both can be said one step back. You can also say below what each column means.
        </Notice>
      ) : (
        <p>{usedWords(state.mapping.size, columns.length)}</p>
      )}
      {asksDayOrder(state) ? <DayOrderQuestion state={state} dispatch={dispatch} /> : null}
      <section className={css.scroll} aria-label="Columns of the file" tabIndex={0}>
        <table className={css.table}>
          <thead>
            <tr>
              <th scope="col">Column in the file</th>
              <th scope="col">Some of its values</th>
              <th scope="col">What it means</th>
              <th scope="col">How sure</th>
            </tr>
          </thead>
          <tbody>
            {columns.map((column) => {
              const field = state.mapping.get(column.column);
              const words = confidenceWords(column, field);
              const heading = column.header === '' ? `Column ${column.column + 1}, without a heading` : column.header;
              return (
                <tr key={column.column} data-unused={field === undefined || undefined}>
                  <th scope="row">{heading}</th>
                  <td className={css.samples}>
                    {column.samples.map(cellWords).map((sample, place) => (
                      <Fragment key={sample}>
                        {place === 0 ? null : ' · '}
                        <span className={css.sample}>{sample}</span>
                      </Fragment>
                    ))}
                  </td>
                  <td>
                    <Select
                      label={`What ${heading} means`}
                      hideLabel
                      options={meanings}
                      value={field ?? 'notUsed'}
                      onChange={(meaning) =>
                        dispatch({
                          type: 'column explained',
                          column: column.column,
                          field: meaning === 'notUsed' ? null : meaning,
                        })
                      }
                    />
                  </td>
                  <td>
                    <Tag tone={words === 'Please check' ? 'notice' : words === 'Not used' ? 'plain' : 'accent'}>
                      {words}
                    </Tag>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
    </>
  );
}

/** Asks once for the whole file, with a real day of it read both ways. */
function DayOrderQuestion({ state, dispatch }: Props) {
  const both = dayInDoubt(state);
  return (
    <Notice title="In which order are the days written?">
      <p>The days in this file can be read in two ways, and nothing in it settles which is meant.</p>
      <RadioGroup
        label="Order of day and month"
        hideLabel
        value={state.dateOrder}
        onChange={(dateOrder) => dispatch({ type: 'date order chosen', dateOrder })}
        options={[
          {
            id: 'day-first',
            label: 'The day comes first',
            ...(both === null ? {} : { description: `${both.text} is ${formatDay(both.dayFirst)}` }),
          },
          {
            id: 'month-first',
            label: 'The month comes first',
            ...(both === null ? {} : { description: `${both.text} is ${formatDay(both.monthFirst)}` }),
          },
        ]}
      />
    </Notice>
  );
}
