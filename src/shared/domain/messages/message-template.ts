import type { Role } from '../person.ts';
import type { Refusal } from '../recording-rules.ts';
import { unknownFieldsIn } from './merge-text.ts';

export interface MessageText {
  readonly subject: string;
  readonly body: string;
}

/** What a template holds: a text for each side it is for. */
export interface TemplateFields {
  readonly name: string;
  /** When to use it, in a sentence. */
  readonly about: string;
  readonly mentor: MessageText | null;
  readonly mentee: MessageText | null;
}

/** A text that came with the application has a word for its id, and can be changed; others are the coordinator's own. */
export interface MessageTemplate extends TemplateFields {
  readonly id: string;
  readonly origin: 'came with it' | 'changed' | 'own';
}

/**
 * The templates as they stand: those that came with the application, in their order, each as it was changed since, then the
 * coordinator's own by name.
 */
export function templatesAsKept(
  came: readonly (TemplateFields & { readonly id: string })[],
  kept: readonly (TemplateFields & { readonly id: string })[],
): readonly MessageTemplate[] {
  const changed = new Map(kept.map((one) => [one.id, one]));
  const own = kept.filter(({ id }) => !came.some((one) => one.id === id));
  return [
    ...came.map((one): MessageTemplate => {
      const now = changed.get(one.id);
      return now === undefined ? { ...one, origin: 'came with it' } : { ...now, origin: 'changed' };
    }),
    ...own
      .toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
      .map((one): MessageTemplate => ({ ...one, origin: 'own' })),
  ];
}

/** What keeps a template from being kept, or null: it says something to somebody, and every field in it is one. */
export function refuseTemplate({ mentor, mentee }: TemplateFields): Refusal | null {
  if (mentor === null && mentee === null) {
    return { field: 'mentee.body', sentence: 'Write a text for at least one side.' };
  }
  for (const [side, text] of [['mentee', mentee] as const, ['mentor', mentor] as const]) {
    const refusal = text === null ? null : refuseText(side, text);
    if (refusal !== null) return refusal;
  }
  return null;
}

function refuseText(side: Role, text: MessageText): Refusal | null {
  for (const part of ['subject', 'body'] as const) {
    const [problem] = unknownFieldsIn(text[part]);
    if (problem !== undefined) {
      const where = part === 'body' ? ` It stands in line ${problem.line}.` : '';
      return { field: `${side}.${part}`, sentence: `${problem.sentence}${where}` };
    }
  }
  return null;
}
