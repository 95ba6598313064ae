import type { StageModelName } from '../../../shared/domain/stage.ts';
import type { RouteRequest } from '../../../shared/ipc/contract.ts';

export const firstRunSteps = [
  { id: 'programme', label: 'Your programme' },
  { id: 'stages', label: 'Its stages' },
  { id: 'passphrase', label: 'Passphrase' },
  { id: 'start', label: 'First people' },
] as const;

export type FirstRunStep = (typeof firstRunSteps)[number]['id'];

export interface FirstRunState {
  readonly step: FirstRunStep;
  readonly name: string;
  readonly stageModel: StageModelName;
  readonly passphrase: string;
  readonly again: string;
  /** Shown once, as soon as the vault exists. */
  readonly recoveryCode: string | null;
}

export type FirstRunAction =
  | { readonly type: 'typed'; readonly field: 'name' | 'passphrase' | 'again'; readonly value: string }
  | { readonly type: 'model chosen'; readonly model: StageModelName }
  | { readonly type: 'went to'; readonly step: FirstRunStep }
  | { readonly type: 'vault made'; readonly recoveryCode: string }
  | { readonly type: 'code kept' };

export const firstRunBegun: FirstRunState = {
  step: 'programme',
  name: '',
  stageModel: 'five-stage',
  passphrase: '',
  again: '',
  recoveryCode: null,
};

/** The first run, step by step; the passphrase is forgotten as soon as the vault exists. */
export function firstRunReducer(state: FirstRunState, action: FirstRunAction): FirstRunState {
  switch (action.type) {
    case 'typed':
      return { ...state, [action.field]: action.value };
    case 'model chosen':
      return { ...state, stageModel: action.model };
    case 'went to':
      return state.recoveryCode === null ? { ...state, step: action.step } : state;
    case 'vault made':
      return { ...state, passphrase: '', again: '', recoveryCode: action.recoveryCode };
    case 'code kept':
      return { ...state, recoveryCode: null, step: 'start' };
  }
}

/** What the vault is made from: a nine-month one-to-one programme until the coordinator says otherwise. */
export function vaultToMake(state: FirstRunState): RouteRequest<'vault.create'> {
  const name = state.name.trim();
  return {
    name: name.slice(0, 80),
    passphrase: state.passphrase,
    programme: {
      name,
      kind: 'one-to-one',
      stageModel: state.stageModel,
      plannedLengthDays: 270,
      cadenceDays: 30,
      mentorTerm: 'mentor',
      menteeTerm: 'mentee',
    },
  };
}
