import { useMemo, useSyncExternalStore } from 'react';

/**
 * The place in the window is the hash: '#/pairings?view=table'. Query and path both stand behind the '#', because
 * the page itself is one file and its own query string never changes.
 */
const listeners = new Set<() => void>();
/** Where each screen was last, with its query: the way back to a list leads to what was found in it. */
const lastPlaces = new Map<string, string>();

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) window.addEventListener('hashchange', tell);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) window.removeEventListener('hashchange', tell);
  };
}

function tell(): void {
  lastPlaces.set(pathOf(hash()), hash());
  for (const listener of listeners) listener();
}

const hash = () => window.location.hash.replace(/^#?\/?/, '/');

/** The path of a hash, without its query: '#/pairings?x=1' → '/pairings'. */
export function pathOf(place: string): string {
  return place.split('?')[0] ?? '/';
}

/** What stands after the '?'. */
export function queryOf(place: string): URLSearchParams {
  return new URLSearchParams(place.split('?')[1] ?? '');
}

/** The link back to a screen as it was left: its search and its filters still stand. */
export function wayBackTo(path: string): string {
  return `#${lastPlaces.get(path) ?? path}`;
}

/**
 * Goes to a place such as '/people/…'; `replace` leaves no step behind for Back. Who listens is told at once: a field whose
 * text is kept in the address would else lose the place of its cursor.
 */
export function goTo(path: string, options: { readonly replace?: boolean } = {}): void {
  if (options.replace) {
    window.location.replace(`#${path}`);
  } else {
    window.location.hash = path;
  }
  tell();
}

/** For wouter's Router: the path alone. */
export function useHashPath(): [string, typeof goTo] {
  return [useSyncExternalStore(subscribe, () => pathOf(hash())), goTo];
}
/** wouter writes its links with this. */
useHashPath.hrefs = (href: string) => `#${href}`;

/** The query of the place in the window; changes when the hash does. */
export function useRouteQuery(): URLSearchParams {
  const place = useSyncExternalStore(subscribe, hash);
  return useMemo(() => queryOf(place), [place]);
}

/** A place with the given query; null and empty values are left out. */
export function placeOf(path: string, query: Readonly<Record<string, string | null | undefined>>): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value) params.set(name, value);
  const text = params.toString();
  return text === '' ? path : `${path}?${text}`;
}
