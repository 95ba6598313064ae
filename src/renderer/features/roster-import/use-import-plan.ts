import type { CohortId } from '../../../shared/domain/ids.ts';
import type { RecordPlan } from '../../../shared/domain/record-import/plan-records.ts';
import type { ImportPlan } from '../../../shared/domain/roster/plan-import.ts';
import type { RouteRequest } from '../../../shared/ipc/contract.ts';
import { useDeskQuery } from '../../lib/use-desk-query.ts';
import type { ImportRequest } from './wizard-steps.ts';

/** What an import would do, with the choices it follows from. */
export type AskedPlan =
  | { readonly of: 'people'; readonly plan: ImportPlan; readonly choices: RouteRequest<'roster.preview'> }
  | { readonly of: 'records'; readonly plan: RecordPlan; readonly choices: RouteRequest<'roster.previewRecords'> };

/** Stands in the key of the preview while there is nothing to ask for; it is never sent. */
const nowhere = { file: '', sheet: 0, headerRow: 0, mapping: [], dateOrder: null, cohortId: '' as CohortId };

/** Asks what an import would do, as long as it is enabled; the plan before stays until the new one is there. */
export function useImportPlan(
  asked: ImportRequest | null,
  enabled: boolean,
): { readonly asked: AskedPlan | undefined; readonly isError: boolean; readonly error: unknown } {
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
  const { isError, error } = ofRecords === null ? people : records;
  if (isError) return { asked: undefined, isError, error };
  if (ofPeople !== null && people.data) {
    return { asked: { of: 'people', plan: people.data, choices: ofPeople }, isError, error };
  }
  if (ofRecords !== null && records.data) {
    return { asked: { of: 'records', plan: records.data, choices: ofRecords }, isError, error };
  }
  return { asked: undefined, isError, error };
}
