import type { ChangeId } from '../../shared/domain/ids.ts';
import type { ChangeMade, Ports, Readers, Store, Writers } from './ports.ts';

/**
 * Makes one change in one transaction, with its inverse and its audit entry, and tells the window. The work answers with the
 * sentence people read ("Ada Park was added.") and whatever the caller needs.
 */
export async function makeChange<Value>(
  ports: Ports,
  action: string,
  work: (write: Writers, read: Readers) => Promise<ChangeMade<Value>>,
): Promise<{ readonly change: ChangeId; readonly sentence: string; readonly value: Value }> {
  const store: Store = ports.store;
  const made = await store.change(action, work);
  ports.send('data.changed', {});
  return { change: made.id, sentence: made.sentence, value: made.value };
}
