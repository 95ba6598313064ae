import { displayName } from '../person.ts';
import type { KnownPerson } from './known-person.ts';
import type { PlannedCreate } from './plan-create.ts';
import type { PlannedManager } from './plan-manager.ts';
import type { PlannedUpdate } from './plan-update.ts';

/** So many names are read; a circle of thousands would make a page of each of its rows. */
const mostNamed = 8;

interface Place {
  readonly name: string;
  readonly manager: string | null;
  /** The row that says who the manager is; null where the file does not. */
  readonly row: number | null;
}

/**
 * The rows by which people would come to report to each other in a circle, each with the names round it. Circles that were
 * here before the file and that it says nothing about are not told of.
 */
export function rowsInCircle(
  creates: readonly PlannedCreate[],
  updates: readonly PlannedUpdate[],
  people: readonly KnownPerson[],
): readonly { readonly row: number; readonly names: string }[] {
  const places = new Map<string, Place>();
  for (const { person } of people) {
    const manager = person.manager.kind === 'person' ? person.manager.id : null;
    places.set(person.id, { name: displayName(person), manager, row: null });
  }
  for (const { personId, name, manager, row } of updates) {
    if (manager !== null) places.set(personId, { name, manager: keyOf(manager.to), row });
  }
  for (const { row, name, manager } of creates) places.set(keyOfRow(row), { name, manager: keyOf(manager), row });
  return circlesOf(places).flatMap((circle) =>
    circle.flatMap((key, at) => {
      const row = places.get(key)?.row ?? null;
      if (row === null) return [];
      const fromHere = [...circle.slice(at, at + mostNamed), ...circle.slice(0, at)].slice(0, mostNamed);
      const names = fromHere.map((each) => places.get(each)?.name ?? '');
      const more = circle.length - names.length;
      return [{ row, names: more > 0 ? `${names.join(', ')} and ${more} more` : names.join(', ') }];
    }),
  );
}

const keyOfRow = (row: number) => `row ${row}`;

function keyOf(manager: PlannedManager): string | null {
  if (manager.kind === 'person') return manager.id;
  return manager.kind === 'row' ? keyOfRow(manager.row) : null;
}

/** Every circle, as the people on it from one to the next above. Each line upwards is gone once. */
function circlesOf(places: ReadonlyMap<string, Place>): readonly (readonly string[])[] {
  const gone = new Set<string>();
  return [...places.keys()].flatMap((start) => {
    const line = new Set<string>();
    let at: string | null = start;
    while (at !== null && places.has(at) && !gone.has(at)) {
      gone.add(at);
      line.add(at);
      at = places.get(at)?.manager ?? null;
    }
    if (at === null || !line.has(at)) return [];
    const way = [...line];
    return [way.slice(way.indexOf(at))];
  });
}
