import { describe, expect, test } from 'vitest';
import { findForbiddenWords } from './find-forbidden-words.ts';
import { sourceFiles } from './source-files.ts';

describe('the words people read', () => {
  test('never judge a person or a pairing', () => {
    const files = sourceFiles('src', ['.ts', '.tsx']);
    expect(files.length).toBeGreaterThan(100);
    expect(findForbiddenWords(files)).toEqual([]);
  });

  test.each([
    ['in a text', "const sentence = 'This check-in is overdue.';"],
    ['in a text of its own', 'const label = "Inactive";'],
    ['between values', 'const sentence = `${name} is a bad match for ${other}.`;'],
    ['in a page', 'const page = <p>{count} pairings are at risk</p>;'],
    ['in an attribute', 'const page = <Column title="Score" />;'],
    ['in a page over two lines', 'const page = (\n  <p>\n    This rule was\n    violated.\n  </p>\n);'],
    ['for a value that is shown', "const words = { low: 'failing', high: 'going well' };"],
    ['in either branch', "const word = isLow ? 'nobody is at fault' : '';"],
  ])('the check sees a planted word %s', (_where, text) => {
    expect(
      findForbiddenWords([{ path: 'src/renderer/lib/planted.tsx', text: `const a = 1;\n${text}\n` }]),
    ).toHaveLength(1);
  });

  test.each([
    ['a name', 'const score = pairing.score; const at = { score };'],
    ['a comment', '// The score is never shown.\n/* nor what is overdue */'],
    ['a type', "type DecidedBy = 'score' | 'coverage';"],
    ['what a value is compared with', "const known = decidedBy === 'score'; switch (by) { case 'score': break; }"],
    ['another word that holds it', "const sentence = 'By default the underscored heading is used.';"],
  ])('leaves alone %s', (_what, text) => {
    expect(findForbiddenWords([{ path: 'src/renderer/lib/planted.tsx', text }])).toEqual([]);
  });
});
