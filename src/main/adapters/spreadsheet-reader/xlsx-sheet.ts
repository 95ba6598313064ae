import type { Cell } from '../../../shared/domain/roster/sheet.ts';
import { parseCellReference, parseRowNumber } from './cell-reference.ts';
import { SheetProblem } from './sheet-problem.ts';
import type { SheetSink } from './sheet-sink.ts';
import { cellFromXlsx, type XlsxCellContext } from './xlsx-cell.ts';
import type { XmlAttributes, XmlHandlers } from './xml-part.ts';

/**
 * Turns the XML of one worksheet into rows. Cells and rows without a reference follow the one before; a cell whose
 * reference names another row than the one it stands in is refused, so that nothing is ever put in the wrong place.
 */
export class XlsxSheetHandlers implements XmlHandlers {
  /** Formula cells whose result was never saved; they come out empty. */
  formulasWithoutResult = 0;

  readonly #context: XlsxCellContext;
  readonly #sink: SheetSink;
  #inRows = false;
  #row = 0;
  #rowIsNumbered = false;
  #column = 0;
  #cells: Cell[] = [];
  #type = 'n';
  #style = 0;
  #text = '';
  #inCell = false;
  /** How many elements of the cell are open. */
  #depthInCell = 0;
  /** The one element of the cell that holds its value; null before it came. */
  #valueIn: 'v' | 'is' | null = null;
  /** Whether that element is open. */
  #isInValue = false;
  #takesText = false;
  #readingAids = 0;
  #hasFormula = false;
  #hasValue = false;

  constructor(context: XlsxCellContext, sink: SheetSink) {
    this.#context = context;
    this.#sink = sink;
  }

  open(name: string, attributes: XmlAttributes): void {
    if (!this.#inRows) {
      this.#inRows = name === 'sheetData';
      return;
    }
    if (this.#inCell) this.#openInCell(name);
    else if (name === 'c') this.#openCell(attributes);
    else if (name === 'row') this.#openRow(attributes['r']);
  }

  close(name: string): void {
    if (!this.#inRows) return;
    if (this.#inCell && this.#depthInCell > 0) this.#closeInCell(name);
    else if (name === 'c') this.#closeCell();
    else if (name === 'row') this.#closeRow();
    else if (name === 'sheetData') this.#inRows = false;
  }

  text(text: string): void {
    if (this.#takesText) this.#text += text;
  }

  /** Only the first value right below the cell is its own: what an extension keeps there is none of it. */
  #openInCell(name: string): void {
    this.#depthInCell += 1;
    if (this.#depthInCell === 1) {
      if (name === 'f') this.#hasFormula = true;
      const holdsValue = name === 'v' || (name === 'is' && this.#type === 'inlineStr');
      if (!holdsValue || this.#valueIn !== null) return;
      this.#valueIn = name;
      this.#isInValue = true;
      this.#takesText = name === 'v';
      if (name === 'v') this.#hasValue = true;
    } else if (!this.#isInValue) return;
    else if (name === 'rPh') this.#readingAids += 1;
    else if (name === 't') {
      this.#takesText = this.#valueIn === 'is' && this.#readingAids === 0;
      if (this.#takesText) this.#hasValue = true;
    }
  }

  #closeInCell(name: string): void {
    this.#depthInCell -= 1;
    if (!this.#isInValue) return;
    if (name === 'rPh') this.#readingAids -= 1;
    if (name === 't' || this.#depthInCell === 0) this.#takesText = false;
    if (this.#depthInCell === 0) this.#isInValue = false;
  }

  #openRow(number: string | undefined): void {
    this.#rowIsNumbered = number !== undefined;
    this.#row = number === undefined ? this.#row + 1 : parseRowNumber(number);
    this.#column = 0;
    this.#cells = [];
  }

  #openCell(attributes: XmlAttributes): void {
    const reference = attributes['r'];
    if (reference === undefined) this.#column += 1;
    else {
      const { column, row } = parseCellReference(reference);
      if (row !== this.#row) {
        if (this.#rowIsNumbered || this.#cells.length > 0) throw new SheetProblem('MALFORMED');
        this.#row = row;
      }
      this.#column = column;
      this.#rowIsNumbered = true;
    }
    this.#type = attributes['t'] ?? 'n';
    this.#style = Number(attributes['s'] ?? 0);
    this.#text = '';
    this.#inCell = true;
    this.#depthInCell = 0;
    this.#valueIn = null;
    this.#hasFormula = false;
    this.#hasValue = false;
    this.#readingAids = 0;
  }

  #closeCell(): void {
    this.#inCell = false;
    // An empty text is a result like any other; an empty value of another type is how some programs write that there is none.
    const hasResult = this.#hasValue && (this.#text !== '' || this.#type === 'str');
    if (this.#hasFormula && !hasResult) this.formulasWithoutResult += 1;
    if (!this.#hasValue) return;
    const cell = cellFromXlsx(this.#type, this.#style, this.#text, this.#context);
    if (cell === null) return;
    while (this.#cells.length < this.#column) this.#cells.push(null);
    this.#cells[this.#column - 1] = cell;
  }

  #closeRow(): void {
    if (this.#cells.length > 0) this.#sink.putRow(this.#row - 1, this.#cells);
    this.#cells = [];
  }
}
