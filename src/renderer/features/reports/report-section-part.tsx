import { cellWords } from '../../../shared/domain/reports/cell-words.ts';
import type { ReportCell, ReportSection } from '../../../shared/domain/reports/leadership-report.ts';
import { barShares } from './bar-shares.ts';
import css from './report-document.module.css';

interface Props {
  readonly section: ReportSection;
  readonly smallestGroup: number;
  readonly heading: 'h2' | 'h3' | 'h4';
}

/** One question of the report: its answer in a sentence, and the counts, with a bar in the column that matters most. */
export function ReportSectionPart({ section, smallestGroup, heading: Heading }: Props) {
  const { columns, rows } = section.table;
  const shares = barShares(section);
  const alignment = (index: number) => (index === section.bars ? css.barred : index === 0 ? undefined : css.number);
  return (
    <section className={css.section}>
      <Heading className={css.question}>{section.question}</Heading>
      <p className={css.answer}>{section.sentence}</p>
      {rows.length > 0 && (
        <table className={css.table}>
          <thead>
            <tr>
              {columns.map((column, index) =>
                column === '' ? (
                  <td key={column} />
                ) : (
                  <th key={column} scope="col" className={alignment(index)}>
                    {column}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              <tr key={row.label} data-total={row.isTotal || undefined}>
                <th scope="row">{row.label}</th>
                {row.cells.map((cell, index) => (
                  <td key={columns[index + 1]} className={alignment(index + 1)}>
                    <span className={css.cell}>
                      {index + 1 === section.bars && shares[at] ? (
                        <span className={css.bar} style={{ width: `calc((100% - 40px) * ${shares[at]})` }} />
                      ) : null}
                      <CellWords cell={cell} smallestGroup={smallestGroup} />
                    </span>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function CellWords({ cell, smallestGroup }: { readonly cell: ReportCell; readonly smallestGroup: number }) {
  const words = cellWords(cell, smallestGroup);
  if (cell.kind === 'count') return <span>{words}</span>;
  return <span className={css.withheld}>{words}</span>;
}
