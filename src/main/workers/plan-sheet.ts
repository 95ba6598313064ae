import { planRecordSheet, type RecordSheetQuestion } from '../../shared/domain/record-import/plan-record-sheet.ts';
import { planSheet, type SheetQuestion } from '../../shared/domain/roster/plan-sheet.ts';
import { answerOnce } from './answer-once.ts';

// Input: what is asked of a sheet of people or of one about pairings. Output: its plan.
answerOnce((question: SheetQuestion | RecordSheetQuestion) =>
  'records' in question ? planRecordSheet(question) : planSheet(question),
);
