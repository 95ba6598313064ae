import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { AppError } from '../../../shared/ipc/app-error.ts';
import type { RouteRequest } from '../../../shared/ipc/contract.ts';
import { errorSentence } from '../../lib/error-sentence.ts';
import { request } from '../../lib/request.ts';
import type { WizardAction } from './wizard-state.ts';

/** Writes the import, once. When something changed since the plan was seen, nothing is written and the new plan is shown. */
export function useCommitImport(dispatch: (action: WizardAction) => void) {
  const client = useQueryClient();
  const [isPending, setPending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const commit = async (input: RouteRequest<'roster.commit'>, enrolledNobody: boolean) => {
    if (isPending) return;
    setPending(true);
    setProblem(null);
    try {
      dispatch({ type: 'imported', result: await request('roster.commit', input), enrolledNobody });
    } catch (error) {
      setProblem(errorSentence(error));
      if (error instanceof AppError && error.code === 'IMPORT_PLAN_STALE') {
        dispatch({ type: 'step opened', step: 'compare' });
      }
    } finally {
      setPending(false);
      await client.invalidateQueries();
    }
  };
  return {
    commit: (input: RouteRequest<'roster.commit'>, enrolledNobody: boolean) => void commit(input, enrolledNobody),
    isPending,
    problem,
  };
}
