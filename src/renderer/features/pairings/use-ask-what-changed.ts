import type { RouteOutput, RouteRequest } from '../../../shared/ipc/contract.ts';
import { useDeskChange } from '../../lib/use-desk-change.ts';

/** The line that a move made in passing asks for afterwards; the answer becomes the reason of the entry. */
export function useAskWhatChanged() {
  const correct = useDeskChange('pairing.correctEntry');
  return ({ entry }: RouteOutput<'pairing.moveStage'>, { id, stageId, on }: RouteRequest<'pairing.moveStage'>) => ({
    label: 'What changed? May stay empty.',
    onAnswer: (reason: string) => void correct.run({ id, factId: entry, stageId, on, reason }),
  });
}
