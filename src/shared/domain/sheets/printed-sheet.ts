import type { LocalDate } from '../local-date.ts';

/** One part of a sheet: what stands there, and what is left to fill in by hand. */
export interface SheetPart {
  readonly heading: string;
  /** Said beside the heading, such as the day it was agreed. */
  readonly aside: string | null;
  readonly sentences: readonly string[];
  /** Lines with a box before them. */
  readonly boxes: readonly string[];
  /** Boxes stand side by side where they are choices; each that is to be filled in has a line behind it. */
  readonly boxesAre: 'choices' | 'things' | 'to fill in';
  /** Questions, each with the sheet's scale to mark. */
  readonly rated: readonly string[];
  /** Empty lines to write on. */
  readonly blankLines: number;
}

/** A page that people fill in or sign by hand. */
export interface PrintedSheet {
  readonly title: string;
  readonly programmeName: string;
  readonly madeOn: LocalDate;
  readonly introduction: string;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly parts: readonly SheetPart[];
  /** The words of the scale that questions are marked on, lowest first; none where nothing is marked. */
  readonly scale: readonly string[];
  /** Who signs, and as what; nobody on a sheet that is for one alone. */
  readonly signatures: readonly { readonly name: string; readonly as: string }[];
  readonly closing: string | null;
}

/** A part with only a heading, to be filled with what it has. */
export function sheetPart(heading: string, has: Partial<Omit<SheetPart, 'heading'>>): SheetPart {
  return { heading, aside: null, sentences: [], boxes: [], boxesAre: 'things', rated: [], blankLines: 0, ...has };
}
