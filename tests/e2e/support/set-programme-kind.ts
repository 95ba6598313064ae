import type { Page } from '@playwright/test';
import type { ProgrammeKind } from '../../../src/shared/domain/programme.ts';
import { askAsWindow } from './ask-as-window.ts';

/** Makes the only programme one of another kind; answers its first cohort. */
export async function setProgrammeKind(page: Page, kind: ProgrammeKind) {
  const [programme] = await askAsWindow(page, 'programme.overview', {});
  const [cohort] = programme?.cohorts ?? [];
  if (programme === undefined || cohort === undefined) throw new Error('a new vault has a programme and a cohort');
  const { id, name, stageModel, plannedLengthDays, cadenceDays, mentorTerm, menteeTerm } = programme;
  const fields = { name, kind, stageModel, plannedLengthDays, cadenceDays, mentorTerm, menteeTerm };
  await askAsWindow(page, 'programme.update', { id, fields });
  return cohort.id;
}
