import { foldText } from '../fold-text.ts';
import { cellText } from './cell-text.ts';
import type { Cell } from './sheet.ts';

/** The words that stand for a part by themselves. "Coach" and "tutor" are not among them: they are as often somebody's job. */
const part =
  /^(mentor(s|in|en|innen|es|a|as)?|mentrice|mentees?|menti|mentorees?|mentorado|mentorada|proteges?|protegees?)$/u;
const joining = /^(a|an|and|or|und|oder|et|ou|y|o|both|beides?|ambos|ambas)$/u;

/** Whether a cell holds the name of a part in the programme, or of both, and nothing beside it. */
export function namesPart(cell: Cell): boolean {
  if (typeof cell !== 'string') return false;
  const words = foldText(cellText(cell)).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.some((word) => part.test(word)) && words.every((word) => part.test(word) || joining.test(word));
}

/** Whether a column plainly holds parts, whatever stands above it: three in four of its values, and two at least. */
export function holdsParts(said: readonly Cell[]): boolean {
  const parts = said.filter(namesPart).length;
  return parts >= 2 && parts * 4 >= said.length * 3;
}
