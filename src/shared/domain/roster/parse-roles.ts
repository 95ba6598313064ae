import { foldText } from '../fold-text.ts';
import type { Role } from '../person.ts';
import { read, unread } from './cell-answer.ts';
import { cellText } from './cell-text.ts';
import type { CellReading } from './roster-problem.ts';
import type { Cell } from './sheet.ts';

const mentor =
  /(?<!\p{L})(mentor(s|in|en|innen|es|a|as|ing others)?|mentrice|coach(es)?|tutor(es|en|in)?|tuteur|tutrice)(?!\p{L})/u;
const mentee =
  /(?<!\p{L})(mentees?|menti|mentorees?|mentore|mentorado|mentorada|proteges?|protegees?|learners?|lernende[rn]?|apprenants?|apprenantes?|aprendiz|mentorand(o|a)?|tutee|coachee)(?!\p{L})/u;
const both = /(?<!\p{L})(both|beide[s]?|les deux|ambos|ambas|either)(?!\p{L})/u;
const neither = /(?<!\p{L})(neither|none|disabled|weder|keine?s?|aucun|aucune|ninguno|ninguna)(?!\p{L})/u;

const negated = /(?<!\p{L})(not|don['’]?t|nicht|pas|no)(?!\p{L})/u;

/**
 * The parts a cell names: mentor, mentee (also protégé, learner, mentoree), both, or neither (an empty list). Words
 * around them do not matter ("Sign up as a mentor"), nor does what divides two of them; a "not" among them is not guessed at.
 */
export function parseRoles(cell: Cell): CellReading<readonly Role[]> {
  const text = cellText(cell);
  const plain = foldText(text);
  if (neither.test(plain)) return read([]);
  if (negated.test(plain)) return unread('ROLE_UNKNOWN', text);
  if (both.test(plain)) return read(['mentor', 'mentee']);
  const found: Role[] = [];
  if (mentor.test(plain)) found.push('mentor');
  if (mentee.test(plain)) found.push('mentee');
  return found.length > 0 ? read(found) : unread('ROLE_UNKNOWN', text);
}
