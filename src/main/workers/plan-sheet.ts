import { planSheet } from '../../shared/domain/roster/plan-sheet.ts';
import { answerOnce } from './answer-once.ts';

// Input: a SheetQuestion. Output: its ImportPlan.
answerOnce(planSheet);
