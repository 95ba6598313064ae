import type { Stage } from '../../../shared/domain/stage.ts';

/** Every stage but the present one: what comes next first, then further on, then those behind. */
export function stagesToMoveTo<Place extends Pick<Stage, 'id' | 'position'>>(
  stages: readonly Place[],
  now: Place | null,
): readonly Place[] {
  const inOrder = stages.filter((stage) => stage.id !== now?.id).toSorted((a, b) => a.position - b.position);
  if (now === null) return inOrder;
  return [
    ...inOrder.filter((stage) => stage.position > now.position),
    ...inOrder.filter((stage) => stage.position < now.position),
  ];
}
