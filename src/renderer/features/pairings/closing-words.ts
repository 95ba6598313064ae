import type { RouteRequest } from '../../../shared/ipc/contract.ts';

export type ClosingCause = RouteRequest<'pairing.close'>['cause'];
export type ClosingParty = RouteRequest<'pairing.close'>['party'];

/** Why a pairing ended, as it is offered and as it is read again later. */
export const closingOptions: readonly { readonly id: ClosingCause; readonly label: string }[] = [
  { id: 'goals met', label: 'The goals were met' },
  { id: 'goal met early', label: 'The goal was met sooner than planned' },
  { id: 'agreed time is over', label: 'The agreed time is over' },
  { id: 'role or place changed', label: 'A job or a place of work changed' },
  { id: 'left the organisation', label: 'Somebody left the organisation' },
  { id: 'needs changed', label: 'What was needed changed' },
  { id: 'the fit was not right', label: 'The two did not suit each other' },
  { id: 'asked to stop', label: 'Somebody asked to stop' },
  { id: 'not recorded', label: 'Not recorded' },
];

/** What is missing before a pairing can be closed, in words by field. */
export function closingProblems(form: {
  readonly on: string | null;
  readonly cause: ClosingCause | null;
  readonly party: ClosingParty | null;
}): Readonly<Partial<Record<'on' | 'cause' | 'party', string>>> {
  return {
    ...(form.cause === null ? { cause: 'Choose the reason that comes nearest.' } : {}),
    ...(form.party === null ? { party: 'Choose who wished it.' } : {}),
    ...(form.on === null ? { on: 'A whole date, please.' } : {}),
  };
}

/** The recorded cause of an ending, in words; null where none was. */
export function closingReason(cause: string | null): string | null {
  if (cause === null || cause === 'not recorded') return null;
  return closingOptions.find((option) => option.id === cause)?.label ?? cause;
}
