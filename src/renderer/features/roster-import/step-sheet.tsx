import { useState } from 'react';
import { givesParts, type ImportKind, importKinds } from '../../../shared/domain/import-kind.ts';
import { errorSentence } from '../../lib/error-sentence.ts';
import { countOf } from '../../lib/format.ts';
import { request } from '../../lib/request.ts';
import { Notice } from '../../ui/notice.tsx';
import { Select } from '../../ui/select.tsx';
import { cellWords } from './cell-words.ts';
import { importKindLabels } from './import-kind-words.ts';
import { OtherSheetsNotice } from './other-sheets-notice.tsx';
import { ReadingNotices } from './reading-notices.tsx';
import css from './roster-import.module.css';
import { isOutside, takenWords } from './taken-words.ts';
import type { OpenImport, WizardAction } from './wizard-state.ts';

const rowsShown = 20;

const parts = [
  { id: 'unsaid', label: 'None: only rows that say so take part' },
  { id: 'mentor', label: 'Everyone on this sheet is a mentor' },
  { id: 'mentee', label: 'Everyone on this sheet is a mentee' },
] as const;

interface Props {
  readonly state: OpenImport;
  readonly dispatch: (action: WizardAction) => void;
}

/** Step 2: which sheet, and which of its rows holds the headings. */
export function StepSheet({ state, dispatch }: Props) {
  const [problem, setProblem] = useState<string | null>(null);
  const { file, sheet, sheetIndex } = state;
  const width = Math.max(0, ...sheet.sample.map((row) => row.length));
  const readAgain = async (headerRow: number, kind: ImportKind) => {
    setProblem(null);
    try {
      const read = await request('roster.table', { file: file.file, sheet: sheetIndex, headerRow, kind });
      dispatch({ type: 'sheet read again', sheet: read });
    } catch (error) {
      setProblem(errorSentence(error));
    }
  };
  return (
    <>
      <ReadingNotices file={file} />
      {file.sheets.length > 1 ? (
        <div className={css.narrow}>
          <Select
            label="Sheet"
            options={file.sheets.map((one, index) => ({
              id: String(index),
              label: `${one.name}, ${countOf(one.rowCount, 'row', 'rows')}${one.hidden ? ', hidden' : ''}`,
            }))}
            value={String(sheetIndex)}
            onChange={(id) => dispatch({ type: 'sheet chosen', sheetIndex: Number(id) })}
          />
        </div>
      ) : null}
      <div className={css.narrow}>
        <Select
          label="What each row is about"
          options={importKinds.map((id) => ({ id, label: importKindLabels[id] }))}
          value={sheet.kind}
          onChange={(kind) => void readAgain(sheet.table.headerRow, kind)}
        />
      </div>
      {givesParts(sheet.kind) ? (
        <div className={css.narrow}>
          <Select
            label="Part of people whose row does not say it"
            options={parts}
            value={state.everyoneIs ?? 'unsaid'}
            onChange={(part) =>
              dispatch({ type: 'part of everyone said', everyoneIs: part === 'unsaid' ? null : part })
            }
          />
        </div>
      ) : null}
      <p>{takenWords(sheet)} If the headings stand in another row, mark that one; the arrow keys go up and down.</p>
      <OtherSheetsNotice state={state} />
      {problem === null ? null : <Notice tone="problem">{problem}</Notice>}
      <section className={css.scroll} aria-label="First rows of the sheet" tabIndex={0}>
        <table className={css.sheet}>
          <thead>
            <tr>
              <th scope="col">Headings</th>
              <th scope="col" colSpan={Math.max(1, width)}>
                First rows of {sheet.name}
              </th>
            </tr>
          </thead>
          <tbody>
            {sheet.sample.slice(0, rowsShown).map((row, index) => {
              const isHeader = index === sheet.table.headerRow;
              return (
                <tr key={index} data-header={isHeader || undefined} data-outside={isOutside(sheet, index) || undefined}>
                  <td>
                    <label className={css.rowMark}>
                      <input
                        type="radio"
                        name="header-row"
                        checked={isHeader}
                        aria-label={`Row ${index + 1} holds the headings`}
                        onChange={() => void readAgain(index, sheet.kind)}
                      />
                      {index + 1}
                    </label>
                  </td>
                  {Array.from({ length: width }, (_, column) => (
                    <td key={column}>{cellWords(row[column])}</td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
    </>
  );
}
