import type { ConcernCategory, ConcernSeverity, ConcernStatus } from '../../../shared/domain/concern.ts';

/** What a concern may be about, in the coordinator's words. */
export const categoryLabels: Readonly<Record<ConcernCategory, string>> = {
  boundary: 'A boundary',
  cadence: 'How often they meet',
  mismatch: 'Whether the two suit each other',
  'mentor distancing': 'The mentor is hard to reach',
  expertise: 'Other expertise would help',
  'personal matter': 'A personal matter',
  'reporting line': 'Who reports to whom',
  other: 'Something else',
};

export const severityLabels: Readonly<
  Record<ConcernSeverity, { readonly label: string; readonly description: string }>
> = {
  light: { label: 'Light', description: 'Good to keep in mind.' },
  noticeable: { label: 'Noticeable', description: 'A talk in the next days would help.' },
  pressing: { label: 'Pressing', description: 'Somebody would be glad of help now.' },
};

export const statusLabels: Readonly<Record<ConcernStatus, string>> = {
  open: 'Open',
  watching: 'Watching',
  referred: 'Referred',
  closed: 'Closed',
};

/** Labels as the choices of a field, in their order. */
export function optionsOf<Id extends string>(labels: Readonly<Record<Id, string>>) {
  return (Object.keys(labels) as Id[]).map((id) => ({ id, label: labels[id] }));
}
