/** Puts one more entry on the list kept under a key. */
export function addToList<Key, Entry>(lists: Map<Key, Entry[]>, key: Key, entry: Entry): void {
  const held = lists.get(key);
  if (held) held.push(entry);
  else lists.set(key, [entry]);
}
