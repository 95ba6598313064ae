import { type MergeFieldName, type MergeValues, mergeFields } from './merge-field.ts';
import { type MergePart, parseMergeText } from './parse-merge-text.ts';

/** Something in a text that keeps it from going out, told at its place. */
export interface MergeProblem {
  /** Counted from 1. */
  readonly line: number;
  /** The field as it stands there. */
  readonly field: string;
  readonly sentence: string;
}

export interface MergedText {
  /** What could not be filled in stands there as it was written. */
  readonly text: string;
  readonly problems: readonly MergeProblem[];
}

/** Fills a text in. What is filled in is never read for fields again, so a name can hold whatever it likes. */
export function mergeText(text: string, values: MergeValues): MergedText {
  const parts = parseMergeText(text);
  return {
    text: parts.map((part) => (part.kind === 'field' ? (values[part.name] ?? part.text) : part.text)).join(''),
    problems: parts.flatMap((part) => {
      if (part.kind === 'field' && values[part.name] !== null) return [];
      return problemOf(part, (field) => `Nothing is known here for ${field.text}: ${says(field.name)}.`);
    }),
  };
}

/** What keeps a text that was written for one person from going out: it goes as it stands, so no field may be left in it. */
export function fieldsLeftIn(text: string): readonly MergeProblem[] {
  return parseMergeText(text).flatMap((part) =>
    problemOf(part, (field) => `Write out ${field.text} here: what you change for one person goes as it stands.`),
  );
}

/** What is wrong with the fields of a template, whoever it may be for. */
export function unknownFieldsIn(text: string): readonly MergeProblem[] {
  return parseMergeText(text).flatMap((part) => (part.kind === 'unknown' ? problemOf(part, () => '') : []));
}

type FieldPart = Extract<MergePart, { kind: 'field' }>;

function problemOf(part: MergePart, say: (field: FieldPart) => string): readonly MergeProblem[] {
  if (part.kind === 'words') return [];
  return [{ line: part.line, field: part.text, sentence: part.kind === 'unknown' ? part.sentence : say(part) }];
}

const says = (name: MergeFieldName) => mergeFields.find((field) => field.name === name)?.says ?? '';
