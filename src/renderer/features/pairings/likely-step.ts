import type { PairingRecord } from '../../../shared/domain/pairing.ts';
import type { Role } from '../../../shared/domain/person.ts';
import type { StageKind } from '../../../shared/domain/stage.ts';
import type { RecordableStep } from './step-words.ts';

interface Standing {
  readonly row: { readonly stage: { readonly kind: StageKind } };
  readonly record: Pick<PairingRecord, 'steps'>;
}

/** The step that is most likely to be recorded next, so that the form opens on it. */
export function likelyStep({ row, record }: Standing): { readonly kind: RecordableStep; readonly side: Role } {
  const steps = record.steps.filter((step) => step.supersededAt === null);
  const has = (kind: RecordableStep, side?: Role) =>
    steps.some((step) => step.kind === kind && (side === undefined || step.side === side));
  const saidYes = (side: Role) => has('consented', side);
  const open = (kind: RecordableStep): Role => (has(kind, 'mentee') ? 'mentor' : 'mentee');

  switch (row.stage.kind) {
    case 'contemplation':
    case 'initiation':
      if (!saidYes('mentee') || !saidYes('mentor')) return { kind: 'consented', side: open('consented') };
      return { kind: has('agreement recorded') ? 'next meeting planned' : 'agreement recorded', side: 'mentee' };
    case 'growth':
      return { kind: 'next meeting planned', side: 'mentee' };
    case 'decline':
      if (!has('ending agreed')) return { kind: 'ending agreed', side: 'mentee' };
      if (!has('closing conversation')) return { kind: 'closing conversation', side: 'mentee' };
      return { kind: 'exit answered', side: open('exit answered') };
    case 'redefinition':
      return { kind: has('redefined') ? 'followed up' : 'redefined', side: 'mentee' };
  }
}
