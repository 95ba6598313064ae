import { describe, expect, it, test } from 'vitest';
import { decisions, parseDecision } from '../../../../src/shared/domain/matching/review/parse-decision.ts';

const said = (cell: Parameters<typeof parseDecision>[0]) => {
  const read = parseDecision(cell);
  return read.kind === 'said' ? read.decision : read.kind;
};

describe('an answer of a reviewer', () => {
  it.each([
    ['yes', 'Yes', ' YES ', 'y', 'ja', 'Ja!', 'j', 'ok', 'OK.', 'okay', 'x', 'X', '✓', '✔️', 'accept', 'Accepted'],
    ['yes', 'agreed', 'approve', 'oui', 'Sí', 'sim', '1', 1, true, 'true', 'einverstanden', "d'accord", 'd’accord'],
    ['no', 'No', 'n', 'nein', 'Non', 'no.', 'decline', 'Declined', 'rejected', 'refuse', 'abgelehnt', '✗', 0, false],
    ['discuss', 'Discuss', 'to discuss', 'to be discussed', "let's discuss", 'let’s talk', 'maybe', '?', '??'],
    ['discuss', 'besprechen', 'vielleicht', 'not sure', 'à discuter', 'peut-être', 'quizás'],
    ['nothing', null, '', '  ', '-', '–', '☐', 'n/a', '.'],
    ['unclear', 'yes/no', 'yes?', 'no problem', 'nobody', 'Yes, but not before May', 'yes (if Ada agrees)', '2'],
    ['unclear', 'ask Ben', 'ja/nein', 'no, yes', 'yes no', '=1+1', 'they work together', 'notsure', { error: '#N/A' }],
  ])('is %s in words such as %j', (decision, ...cells) => {
    for (const cell of cells) expect([cell, said(cell)]).toEqual([cell, decision]);
  });

  it('takes what stands after a no or a discuss for the reason, so that it is not lost', () => {
    expect(parseDecision('No: same team')).toEqual({ kind: 'said', decision: 'no', words: 'same team' });
    expect(parseDecision('nein, sie kennen sich')).toMatchObject({ decision: 'no', words: 'sie kennen sich' });
    expect(parseDecision('discuss (after May)')).toMatchObject({ decision: 'discuss', words: 'after May' });
  });
});

test('every answer that the sheet offers is understood as itself', () => {
  for (const decision of decisions) expect(said(decision)).toBe(decision);
});
