import { displayName } from '../person.ts';
import type { KnownPerson } from './known-person.ts';
import type { PlannedCreate } from './plan-create.ts';
import type { PlannedManager } from './plan-manager.ts';
import type { PlannedUpdate } from './plan-update.ts';

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
  return [...places.keys()].flatMap((key) => {
    const circle = circleFrom(key, places);
    const row = places.get(key)?.row ?? null;
    return circle === null || row === null ? [] : [{ row, names: circle.join(', ') }];
  });
}

const keyOfRow = (row: number) => `row ${row}`;

function keyOf(manager: PlannedManager): string | null {
  if (manager.kind === 'person') return manager.id;
  return manager.kind === 'row' ? keyOfRow(manager.row) : null;
}

/** The names from somebody up to themselves again; null when their line ends, or runs into a circle without them. */
function circleFrom(start: string, places: ReadonlyMap<string, Place>): readonly string[] | null {
  const names: string[] = [];
  const met = new Set<string>();
  for (let at: string | null = start; at !== null && !met.has(at); ) {
    const place: Place | undefined = places.get(at);
    if (place === undefined) return null;
    met.add(at);
    names.push(place.name);
    at = place.manager;
    if (at === start) return names;
  }
  return null;
}
