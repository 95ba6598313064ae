import type { ConcernCategory, ConcernContent, ConcernSeverity } from '../../../shared/domain/concern.ts';
import type { ConcernId } from '../../../shared/domain/ids.ts';
import type { SealedContent, Sealing } from '../ports.ts';

const names = ['category', 'severity', 'referredTo', 'text'] as const satisfies readonly (keyof ConcernContent)[];

const placeOf = (row: ConcernId, column: keyof ConcernContent) => ({ table: 'concerns', row, column }) as const;

/** Seals each part of a concern for its own place; what was left empty as well. */
export function sealContent(sealing: Sealing, id: ConcernId, content: ConcernContent): SealedContent {
  const sealed = (name: keyof ConcernContent) => sealing.seal(placeOf(id, name), content[name] ?? '');
  return {
    category: sealed('category'),
    severity: sealed('severity'),
    referredTo: sealed('referredTo'),
    text: sealed('text'),
  };
}

/** Only the parts that say something else than before, sealed. */
export function sealChanges(
  sealing: Sealing,
  id: ConcernId,
  before: ConcernContent,
  after: ConcernContent,
): Partial<SealedContent> {
  const changed = names.filter((name) => before[name] !== after[name]);
  return Object.fromEntries(changed.map((name) => [name, sealing.seal(placeOf(id, name), after[name] ?? '')]));
}

/** What a concern says, read with the second key. */
export function openContent(sealing: Sealing, id: ConcernId, sealed: SealedContent): ConcernContent {
  const opened = (name: keyof ConcernContent) => sealing.open(placeOf(id, name), sealed[name]);
  const orNull = (text: string) => (text === '' ? null : text);
  return {
    category: opened('category') as ConcernCategory,
    severity: opened('severity') as ConcernSeverity,
    referredTo: orNull(opened('referredTo')),
    text: orNull(opened('text')),
  };
}
