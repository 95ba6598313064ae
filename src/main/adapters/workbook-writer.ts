import { type Cell, type CellStyle, type CellValue, type WriteSheet, writeXlsx } from 'hucre';
import { cellWords } from '../../shared/domain/reports/cell-words.ts';
import type { LeadershipReport, ReportCell, ReportSection } from '../../shared/domain/reports/leadership-report.ts';
import { headingStyle, placed } from './workbook-styles.ts';
import { cellTextToWrite, titleToWrite } from './workbook-text.ts';

const strong: CellStyle = { font: { bold: true } };
const title: CellStyle = { font: { bold: true, size: 16 } };

/**
 * The leadership report as a workbook: a cover sheet with the method, then a sheet per section with a frozen, styled
 * heading and, where the section has bars, a native chart. Text is always written as text, never as a formula.
 */
export async function writeReportWorkbook(report: LeadershipReport): Promise<Uint8Array> {
  const sheets = [coverSheet(report), ...report.sections.map((section) => sectionSheet(section, report.smallestGroup))];
  const written = await writeXlsx({
    sheets,
    properties: { title: titleToWrite(report.title), creator: 'Mentor Desk' },
    stringMode: 'inline',
  });
  return new Uint8Array(written);
}

function coverSheet(report: LeadershipReport): WriteSheet {
  const lines: readonly (readonly [string, CellStyle?])[] = [
    [report.title, title],
    [report.programmeName + (report.cohortName === null ? '' : `, cohort ${report.cohortName}`), strong],
    [`From ${report.from} to ${report.to}, made on ${report.madeOn}`],
    [''],
    ...report.sections.flatMap((section): [string, CellStyle?][] => [
      [section.question, strong],
      [section.sentence],
      [''],
    ]),
    ['How to read these figures', strong],
    ...report.notes.map((note): [string] => [note]),
  ];
  return {
    name: 'Summary',
    columns: [{ width: 100 }],
    rows: lines.map(([line]) => [cellTextToWrite(line)]),
    cells: styled(lines.flatMap(([, style], row) => (style ? [[row, 0, style] as const] : []))),
  };
}

function sectionSheet(section: ReportSection, smallestGroup: number): WriteSheet {
  const { columns, rows } = section.table;
  const body = rows.map((row): CellValue[] => [
    cellTextToWrite(row.label),
    ...row.cells.map((cell) => valueOf(cell, smallestGroup)),
  ]);
  const charted = rows.filter((row) => !row.isTotal).length;
  return {
    name: sheetName(section.id),
    columns: columns.map((_, at) => ({ width: at === 0 ? 44 : 22 })),
    rows: [columns.map(cellTextToWrite), ...body],
    cells: styled([
      ...columns.map((_, at) => [0, at, headingStyle] as const),
      ...rows.flatMap((row, at) => (row.isTotal ? columns.map((_, column) => [at + 1, column, strong] as const) : [])),
    ]),
    freezePane: { rows: 1 },
    ...(section.bars === null || charted === 0 ? {} : { charts: [barChart(section, section.bars, charted)] }),
  };
}

function barChart(section: ReportSection, bars: number, charted: number): NonNullable<WriteSheet['charts']>[number] {
  const sheet = sheetName(section.id);
  const column = String.fromCharCode('A'.charCodeAt(0) + bars);
  return {
    type: 'bar',
    title: titleToWrite(section.question),
    series: [
      {
        name: titleToWrite(section.table.columns[bars] ?? ''),
        values: `'${sheet}'!$${column}$2:$${column}$${charted + 1}`,
        categories: `'${sheet}'!$A$2:$A$${charted + 1}`,
      },
    ],
    anchor: {
      from: { row: 1, col: section.table.columns.length + 1 },
      to: { row: 20, col: section.table.columns.length + 9 },
    },
    altText: titleToWrite(section.sentence),
  };
}

/** 'coverage-career-level' → 'Coverage career level'; at most 31 characters, as Excel has it. */
function sheetName(id: string): string {
  const words = id.replaceAll('-', ' ');
  return (words.charAt(0).toUpperCase() + words.slice(1)).slice(0, 31);
}

function valueOf(cell: ReportCell, smallestGroup: number): CellValue {
  return cell.kind === 'count' ? cell.value : cellWords(cell, smallestGroup);
}

function styled(cells: readonly (readonly [number, number, CellStyle])[]): Map<string, Partial<Cell>> {
  return placed(cells.map(([row, column, style]) => [row, column, { style }]));
}
