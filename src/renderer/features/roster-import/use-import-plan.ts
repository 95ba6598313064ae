import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { CohortId } from '../../../shared/domain/ids.ts';
import type { RecordPlan } from '../../../shared/domain/record-import/plan-records.ts';
import type { ImportPlan } from '../../../shared/domain/roster/plan-import.ts';
import type { RouteRequest } from '../../../shared/ipc/contract.ts';
import { request } from '../../lib/request.ts';
import { useDeskQuery } from '../../lib/use-desk-query.ts';
import type { ImportRequest } from './wizard-steps.ts';

/** What an import would do, with the choices it follows from. */
export type AskedPlan =
  | { readonly of: 'people'; readonly plan: ImportPlan; readonly choices: RouteRequest<'roster.preview'> }
  | { readonly of: 'records'; readonly plan: RecordPlan; readonly choices: RouteRequest<'roster.previewRecords'> };

/** Stands in the key of the preview while there is nothing to ask for; it is never sent. */
const nowhere = { file: '', sheet: 0, headerRow: 0, mapping: [], dateOrder: null, cohortId: '' as CohortId };

interface ImportPlanQuery {
  readonly asked: AskedPlan | undefined;
  /** An answer to something newer is on its way; what is shown is of before. */
  readonly isRenewing: boolean;
  readonly isError: boolean;
  readonly error: unknown;
}

/**
 * Asks what an import would do, as long as it is enabled; the plan before stays until the new one is there. Left, it is no
 * longer worked out.
 */
export function useImportPlan(asked: ImportRequest | null, enabled: boolean): ImportPlanQuery {
  const ofPeople = asked?.of === 'people' ? asked.choices : null;
  const ofRecords = asked?.of === 'records' ? asked.choices : null;
  const people = useDeskQuery('roster.preview', ofPeople ?? nowhere, {
    enabled: enabled && ofPeople !== null,
    keepLast: true,
  });
  const records = useDeskQuery('roster.previewRecords', ofRecords ?? { ...nowhere, kind: 'sessions' }, {
    enabled: enabled && ofRecords !== null,
    keepLast: true,
  });
  const { isError, error, isFetching, isPlaceholderData } = ofRecords === null ? people : records;
  useStopWhenLeft(enabled && asked !== null ? asked.choices.file : null, isFetching);
  const query = { isRenewing: enabled && isPlaceholderData, isError, error };
  if (isError) return { ...query, asked: undefined };
  if (ofPeople !== null && people.data) {
    return { ...query, asked: { of: 'people', plan: people.data, choices: ofPeople } };
  }
  if (ofRecords !== null && records.data) {
    return { ...query, asked: { of: 'records', plan: records.data, choices: ofRecords } };
  }
  return { ...query, asked: undefined };
}

/** Ends the comparing of a file when nobody waits for it any longer; what was asked is asked again on coming back. */
function useStopWhenLeft(file: string | null, isFetching: boolean): void {
  const client = useQueryClient();
  const isWaiting = useRef(false);
  useEffect(() => {
    if (file === null) return;
    return () => {
      if (!isWaiting.current) return;
      for (const route of ['roster.preview', 'roster.previewRecords']) void client.cancelQueries({ queryKey: [route] });
      request('roster.cancel', { file }).catch(() => undefined);
    };
  }, [file, client]);
  useEffect(() => {
    isWaiting.current = isFetching;
  }, [isFetching]);
}
