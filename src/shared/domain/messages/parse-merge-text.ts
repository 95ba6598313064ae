import { isMergeField, type MergeFieldName } from './merge-field.ts';

/** A piece of a text with fields: words as they stand, a field, or what was meant as one and is none. */
export type MergePart =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'field'; readonly text: string; readonly name: MergeFieldName; readonly line: number }
  | { readonly kind: 'unknown'; readonly text: string; readonly sentence: string; readonly line: number };

/** A pair of braces with anything between them, or one that nothing closes on its line. */
const opened = /\{\{([^{}\n]*)\}\}|\{\{[^\n]*/gu;

/** Cuts a text into its words and fields. The parts put together are the text again, whatever it holds. */
export function parseMergeText(text: string): readonly MergePart[] {
  const parts: MergePart[] = [];
  let end = 0;
  for (const found of text.matchAll(opened)) {
    if (found.index > end) parts.push({ kind: 'words', text: text.slice(end, found.index) });
    end = found.index + found[0].length;
    parts.push(partOf(found[0], found[1]?.trim(), text.slice(0, found.index).split('\n').length));
  }
  if (end < text.length) parts.push({ kind: 'words', text: text.slice(end) });
  return parts;
}

function partOf(text: string, name: string | undefined, line: number): MergePart {
  if (name === undefined)
    return { kind: 'unknown', text, line, sentence: 'A field begins with {{ here and never ends.' };
  if (isMergeField(name)) return { kind: 'field', text, name, line };
  return { kind: 'unknown', text, line, sentence: `There is no field ${text}.` };
}
