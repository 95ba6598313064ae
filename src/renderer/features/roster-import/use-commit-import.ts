import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { AppError } from '../../../shared/ipc/app-error.ts';
import { errorSentence } from '../../lib/error-sentence.ts';
import { request } from '../../lib/request.ts';
import type { AskedPlan } from './use-import-plan.ts';
import type { WizardAction } from './wizard-state.ts';

/** Writes the import, once. When something changed since the plan was seen, nothing is written and the new plan is shown. */
export function useCommitImport(dispatch: (action: WizardAction) => void) {
  const client = useQueryClient();
  const [isPending, setPending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const commit = async (asked: AskedPlan, enrolledNobody: boolean) => {
    if (isPending) return;
    setPending(true);
    setProblem(null);
    try {
      const { fingerprint } = asked.plan;
      const result =
        asked.of === 'people'
          ? await request('roster.commit', { choices: asked.choices, fingerprint })
          : await request('roster.commitRecords', { choices: asked.choices, fingerprint });
      dispatch({ type: 'imported', result, choices: asked.choices, enrolledNobody });
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
    commit: (asked: AskedPlan, enrolledNobody: boolean) => void commit(asked, enrolledNobody),
    isPending,
    problem,
  };
}
