import { foldText } from '../../fold-text.ts';
import { cellText } from '../../roster/cell-text.ts';
import { parseYesNo } from '../../roster/parse-yes-no.ts';
import type { Cell } from '../../roster/sheet.ts';

export const decisions = ['yes', 'no', 'discuss'] as const;
/** What a reviewer says of a proposal. */
export type Decision = (typeof decisions)[number];

export type SaidDecision =
  /** `words` are what was written after a no or a discuss. */
  | { readonly kind: 'said'; readonly decision: Decision; readonly words: string }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'unclear' };

const phrases: ReadonlyMap<string, Decision> = new Map([
  ...['ok', 'okay', 'approve', 'approved', 'yes please', 'oui', 'd accord', 'einverstanden', 'passt', '👍'].map(
    (phrase) => [phrase, 'yes'] as const,
  ),
  ...['decline', 'reject', 'rejected', 'refuse', 'refused', 'ablehnen', 'abgelehnt', 'refuser', 'rechazar', '👎'].map(
    (phrase) => [phrase, 'no'] as const,
  ),
  ...[
    ...['discuss', 'to discuss', 'to be discussed', 'let s discuss', 'discussion', 'talk', 'let s talk', 'maybe'],
    ...['perhaps', 'unsure', 'not sure', 'besprechen', 'diskutieren', 'vielleicht', 'unsicher', 'discuter'],
    ...['a discuter', 'peut etre', 'discutir', 'hablar', 'quiza', 'quizas', 'tal vez'],
  ].map((phrase) => [phrase, 'discuss'] as const),
]);

const saysNothing = new Set(['', '-', '–', '—', '.', '☐', 'n/a']);

/**
 * A reviewer's answer in the usual words of a few languages. A yes is one only when nothing else stands with it: "yes, but
 * not before May" is left for the coordinator to read. After a no or a discuss, what follows a mark is taken for the reason.
 */
export function parseDecision(cell: Cell): SaidDecision {
  if (typeof cell === 'boolean') return { kind: 'said', decision: cell ? 'yes' : 'no', words: '' };
  const text = cellText(cell).replace(/\s+/gu, ' ');
  if (saysNothing.has(foldText(text))) return { kind: 'nothing' };
  const whole = decisionOf(text);
  if (whole !== null) return { kind: 'said', decision: whole, words: '' };
  const [, answer = '', words = ''] = /^([^,;:.!?(–—-]+)[,;:.!?(–—-]+(.*)$/u.exec(text) ?? [];
  const decision = decisionOf(answer);
  if (decision === null || decision === 'yes' || decisionOf(words) !== null) return { kind: 'unclear' };
  return { kind: 'said', decision, words: words.replace(/\)$/u, '').trim() };
}

function decisionOf(text: string): Decision | null {
  const folded = foldText(text)
    .replace(/['’´`-]/gu, ' ')
    .replace(/[\s.!,;:]+$/u, '')
    .trim();
  if (/^\?+$/u.test(folded)) return 'discuss';
  const phrase = phrases.get(folded);
  if (phrase !== undefined) return phrase;
  // One word or sign and no more: the first word of "yes/no" is no answer.
  if (!/^(?:[\p{L}\p{N}]+|[✓✔☑✗✘])$/u.test(folded)) return null;
  const answer = parseYesNo(folded);
  return answer.ok ? (answer.value ? 'yes' : 'no') : null;
}
