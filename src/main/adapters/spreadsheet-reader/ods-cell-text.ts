import type { SheetLimits } from './limits.ts';
import { countOfRepeats } from './ods-repeats.ts';
import { SheetProblem } from './sheet-problem.ts';
import type { XmlAttributes } from './xml-part.ts';

const listParts = new Set(['list', 'list-header', 'list-item']);
/** Stands inside a paragraph and is no part of its text: comments, footnotes, reading aids (furigana) and drawings. */
const besideTheText = new Set(['annotation', 'note', 'ruby-text', 'frame', 'g', 'custom-shape', 'line', 'rect']);

/** The text shown in one cell after another: paragraphs joined by line breaks, nothing trimmed. */
export class OdsCellText {
  readonly #mostCharacters: number;
  #shown = '';
  #paragraphs = 0;
  #inParagraph = false;

  constructor(limits: SheetLimits) {
    this.#mostCharacters = limits.cellCharacters;
  }

  get shown(): string {
    return this.#shown;
  }

  start(): void {
    this.#shown = '';
    this.#paragraphs = 0;
    this.#inParagraph = false;
  }

  /** Takes an element inside the cell; false when it is left out with all that stands in it. */
  open(name: string, attributes: XmlAttributes): boolean {
    if (!this.#inParagraph) return listParts.has(name) || this.#openParagraph(name);
    if (name === 's') this.#addSpaces(countOfRepeats(attributes['text:c']));
    else if (name === 'tab') this.add('\t');
    else if (name === 'line-break') this.add('\n');
    return !besideTheText.has(name);
  }

  close(name: string): void {
    if (name === 'p' || name === 'h') this.#inParagraph = false;
  }

  add(text: string): void {
    if (!this.#inParagraph) return;
    if (this.#shown.length + text.length > this.#mostCharacters) throw new SheetProblem('FIELD_TOO_LONG');
    this.#shown += text;
  }

  #openParagraph(name: string): boolean {
    if (name !== 'p' && name !== 'h') return false;
    this.#inParagraph = true;
    this.#paragraphs += 1;
    if (this.#paragraphs > 1) this.add('\n');
    return true;
  }

  #addSpaces(count: number): void {
    if (count > this.#mostCharacters) throw new SheetProblem('FIELD_TOO_LONG');
    this.add(' '.repeat(count));
  }
}
