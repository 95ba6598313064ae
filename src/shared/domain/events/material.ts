import type { MaterialId, ProgrammeId } from '../ids.ts';
import type { LocalDate } from '../local-date.ts';
import type { Refusal } from '../recording-rules.ts';

export const materialKinds = ['guide', 'form', 'slides', 'other'] as const;
export type MaterialKind = (typeof materialKinds)[number];

export const materialAudiences = ['mentors', 'mentees', 'managers', 'everybody'] as const;
export type MaterialAudience = (typeof materialAudiences)[number];

export const materialStatuses = ['to do', 'in draft', 'ready', 'handed out'] as const;
export type MaterialStatus = (typeof materialStatuses)[number];

/** What a coordinator says of a guide, a form or slides. */
export interface MaterialFields {
  readonly programmeId: ProgrammeId;
  readonly title: string;
  readonly kind: MaterialKind;
  readonly audience: MaterialAudience;
  readonly status: MaterialStatus;
  /** The day since which it is so. */
  readonly statusOn: LocalDate;
  /** Where it is kept, in words or as a link; it is shown and never opened, and no file is held here. */
  readonly keptAt: string | null;
  readonly owner: string | null;
}

export interface Material extends MaterialFields {
  readonly id: MaterialId;
}

/** What keeps a material from being noted as it is told, or null. */
export function refuseMaterial({ statusOn }: MaterialFields, today: LocalDate): Refusal | null {
  return statusOn > today ? { field: 'statusOn', sentence: 'This day is still to come.' } : null;
}

/** What is still to be done first; then by name. */
export function inOrderOfWork(a: Material, b: Material): number {
  const rank = ({ status }: Material) => materialStatuses.indexOf(status);
  return rank(a) - rank(b) || (`${a.title} ${a.id}` < `${b.title} ${b.id}` ? -1 : 1);
}
