import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ImportId } from '../../../shared/domain/ids.ts';
import { errorSentence } from '../../lib/error-sentence.ts';
import { request } from '../../lib/request.ts';
import { redoAction, undoneSentence } from '../../lib/undo-change.ts';
import { showToast } from '../../ui/toast.tsx';

/** Takes back a whole import and says what was kept because somebody edited it since. */
export function useUndoImport(onUndone: () => void = () => undefined) {
  const client = useQueryClient();
  const [isPending, setPending] = useState(false);
  const undo = async (importId: ImportId) => {
    if (isPending) return;
    setPending(true);
    try {
      const { sentence, kept } = await request('roster.undo', { importId });
      showToast({ sentence: undoneSentence(sentence, kept), action: redoAction });
      // A plan from before would be shown first, and the comparison would begin at a group that is empty now.
      for (const route of ['roster.preview', 'roster.previewRecords']) client.removeQueries({ queryKey: [route] });
      onUndone();
    } catch (error) {
      showToast({ sentence: errorSentence(error), tone: 'problem' });
    } finally {
      setPending(false);
      await client.invalidateQueries();
    }
  };
  return (importId: ImportId) => void undo(importId);
}
