import { nameKey } from './name-key.ts';

interface NameForms {
  readonly key: string;
  /** The same letters whatever the order of the words and however ä, ö, ü are written. */
  readonly sorted: string;
  /** First and last word, without what stands between. */
  readonly ends: string;
  /** First letter and last word. */
  readonly initial: string;
  readonly isInitial: boolean;
}

/** How sure a likeness is: the same words written otherwise, or words that only look alike. */
export type Likeness = 'same words' | 'alike';

/** Names to search for a close one, by keys instead of comparing each with each. */
export interface CloseNames<Id> {
  find(name: string): ReadonlyMap<Id, Likeness>;
}

/**
 * Finds names that may be the same: swapped order, ä written as ae, a middle name more or less, an initial for the
 * given name, and one letter added, dropped, changed or swapped with its neighbour in names of six letters or more.
 */
export function closeNames<Id>(names: Iterable<readonly [Id, string]>): CloseNames<Id> {
  const index = new Map<string, Id[]>();
  for (const [id, name] of names) for (const key of keysOf(formsOf(name), 'kept')) add(index, key, id);
  return {
    find(name) {
      const found = new Map<Id, Likeness>();
      for (const key of keysOf(formsOf(name), 'sought'))
        for (const id of index.get(key) ?? [])
          if (found.get(id) !== 'same words') found.set(id, key.startsWith('s:') ? 'same words' : 'alike');
      return found;
    },
  };
}

function formsOf(name: string): NameForms {
  const key = nameKey(name).replace(/([aou])e/gu, '$1');
  const words = key.split(' ');
  const first = words[0] ?? '';
  const last = words.at(-1) ?? '';
  return {
    key,
    sorted: words.toSorted().join(' '),
    ends: words.length > 1 ? `${first} ${last}` : '',
    initial: words.length > 1 ? `${first.slice(0, 1)} ${last}` : '',
    isInitial: first.length === 1,
  };
}

/** Two names meet when one of their keys is equal; a shortened given name meets full ones and never the other way alone. */
function* keysOf(forms: NameForms, side: 'kept' | 'sought'): Generator<string> {
  if (forms.key === '') return;
  yield `s:${forms.sorted}`;
  if (forms.ends !== '') yield `e:${forms.ends}`;
  if (forms.initial !== '') {
    const [own, other] = forms.isInitial ? ['short', 'full'] : ['full', 'short'];
    yield `${side === 'kept' ? own : other}:${forms.initial}`;
    if (side === 'sought' && forms.isInitial) yield `short:${forms.initial}`;
  }
  if (forms.sorted.length >= 6) for (const form of [forms.key, forms.sorted]) yield* dropped(form);
}

/** The name itself and each form with one letter dropped: equal for two names one letter apart (as SymSpell does). */
function* dropped(key: string): Generator<string> {
  yield `d:${key}`;
  for (let at = 0; at < key.length; at++) if (key[at] !== ' ') yield `d:${key.slice(0, at)}${key.slice(at + 1)}`;
}

function add<Id>(index: Map<string, Id[]>, key: string, id: Id): void {
  const held = index.get(key);
  if (held === undefined) index.set(key, [id]);
  else if (held.at(-1) !== id) held.push(id);
}
