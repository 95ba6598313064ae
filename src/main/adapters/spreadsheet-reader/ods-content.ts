import type { Cell } from '../../../shared/domain/roster/sheet.ts';
import { warnOfFormulas } from './formula-warning.ts';
import type { GuardedSink } from './guarded-sink.ts';
import type { SheetLimits } from './limits.ts';
import { cellFromOds } from './ods-cell.ts';
import { OdsCellText } from './ods-cell-text.ts';
import { countOfRepeats } from './ods-repeats.ts';
import { SheetProblem } from './sheet-problem.ts';
import type { XmlAttributes, XmlHandlers } from './xml-part.ts';

const rowContainers = new Set(['table-header-rows', 'table-rows', 'table-row-group']);
/** A sheet that LibreOffice keeps for formulas that look into other files; it has no tab. */
const cacheOfOtherFile = /^'[a-z][a-z\d+.-]*:.*'#/is;

/**
 * Turns the XML of an OpenDocument spreadsheet into sheets and rows. What repeats is counted against the limits before
 * it is written out, and empty cells and rows are never written out. Cells covered by a merged one are empty.
 */
export class OdsContentHandlers implements XmlHandlers {
  isSpreadsheet = false;
  readonly warnings: string[] = [];

  readonly #sink: GuardedSink;
  readonly #limits: SheetLimits;
  readonly #hiddenStyles = new Set<string>();
  readonly #text: OdsCellText;
  /** How deep we are inside something that holds no cells or no text of a cell. */
  #skipped = 0;
  #sheetStyle: string | undefined;
  #inSheets = false;
  #sheetName: string | undefined;
  #formulasWithoutResult = 0;
  #row = 0;
  #rowRepeats = 1;
  #inRow = false;
  #cells: Cell[] = [];
  #column = 0;
  #columnRepeats = 1;
  #cell: XmlAttributes | undefined;

  constructor(sink: GuardedSink, limits: SheetLimits) {
    this.#sink = sink;
    this.#limits = limits;
    this.#text = new OdsCellText(limits);
  }

  open(name: string, attributes: XmlAttributes): void {
    if (this.#skipped > 0) this.#skipped += 1;
    else if (!this.#opens(name, attributes)) this.#skipped = 1;
  }

  close(name: string): void {
    if (this.#skipped > 0) this.#skipped -= 1;
    else if (name === 'table-cell') this.#closeCell();
    else if (name === 'table-row') this.#closeRow();
    else if (name === 'table') this.#closeSheet();
    else if (name === 'spreadsheet') this.#inSheets = false;
    else if (this.#cell) this.#text.close(name);
  }

  text(text: string): void {
    if (this.#skipped === 0 && this.#cell) this.#text.add(text);
  }

  /** False for an element that is left out with all that stands in it. */
  #opens(name: string, attributes: XmlAttributes): boolean {
    if (this.#cell) return this.#text.open(name, attributes);
    if (this.#inRow) return this.#openCell(name, attributes);
    if (this.#sheetName !== undefined) return rowContainers.has(name) || this.#openRow(name, attributes);
    if (this.#inSheets) return this.#openSheet(name, attributes);
    if (name === 'style') {
      this.#sheetStyle = attributes['style:family'] === 'table' ? attributes['style:name'] : undefined;
    } else if (name === 'table-properties') {
      const isHidden = attributes['table:display'] === 'false' && this.#sheetStyle !== undefined;
      if (isHidden) this.#hiddenStyles.add(this.#sheetStyle ?? '');
    } else if (name === 'spreadsheet') {
      this.isSpreadsheet = true;
      this.#inSheets = true;
    }
    return true;
  }

  #openSheet(name: string, attributes: XmlAttributes): boolean {
    const sheetName = attributes['table:name'] ?? '';
    if (name !== 'table' || cacheOfOtherFile.test(sheetName)) return false;
    this.#sheetName = sheetName;
    this.#row = 0;
    this.#formulasWithoutResult = 0;
    this.#sink.openSheet(
      sheetName,
      this.#hiddenStyles.has(attributes['table:style-name'] ?? '') ? 'hidden' : 'visible',
    );
    return true;
  }

  #openRow(name: string, attributes: XmlAttributes): boolean {
    if (name !== 'table-row') return false;
    this.#rowRepeats = countOfRepeats(attributes['table:number-rows-repeated']);
    this.#inRow = true;
    this.#column = 0;
    return true;
  }

  #openCell(name: string, attributes: XmlAttributes): boolean {
    const isCovered = name === 'covered-table-cell';
    if (name !== 'table-cell' && !isCovered) return false;
    const repeats = countOfRepeats(attributes['table:number-columns-repeated']);
    if (isCovered) {
      // What a merged cell hides nobody sees, so it is not read; only its places are counted.
      this.#column += repeats;
      return false;
    }
    this.#columnRepeats = repeats;
    this.#cell = attributes;
    this.#text.start();
    return true;
  }

  #closeCell(): void {
    const attributes = this.#cell ?? {};
    this.#cell = undefined;
    const cell = cellFromOds(attributes, this.#text.shown, this.#limits);
    const next = this.#column + this.#columnRepeats;
    if (cell !== null) {
      if (next > this.#limits.columns) throw new SheetProblem('TOO_MANY_COLUMNS');
      while (this.#cells.length < this.#column) this.#cells.push(null);
      while (this.#cells.length < next) this.#cells.push(cell);
    } else if (attributes['table:formula'] !== undefined && attributes['office:value-type'] === undefined) {
      this.#formulasWithoutResult += 1;
    }
    this.#column = next;
  }

  #closeRow(): void {
    this.#inRow = false;
    if (this.#cells.length > 0) {
      this.#sink.putRow(this.#row, this.#cells, this.#rowRepeats);
      this.#cells = [];
    }
    this.#row += this.#rowRepeats;
  }

  #closeSheet(): void {
    this.warnings.push(...warnOfFormulas(this.#sheetName ?? '', this.#formulasWithoutResult));
    this.#sheetName = undefined;
  }
}
