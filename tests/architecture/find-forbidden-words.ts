import { type ESTree, parseSync, Visitor } from 'vite';
import type { SourceFile } from './source-files.ts';

const forbidden = /\b(?:overdue|failing|at risk|inactive|bad match|violated|score|fault)\b/i;

/** Texts that nobody is shown, each for its reason. */
const never: Readonly<Record<string, readonly string[]>> = {
  // The name under which a decision is kept.
  'src/shared/domain/health/decide-band.ts': ['score'],
  // What other people's spreadsheets say, which has to be understood.
  'src/shared/domain/roster/parse-status.ts': ['inactive'],
};

/**
 * Every text in quotes or in a page that says a word people are never to read, as 'file:line text'. Names, comments, types
 * and texts that are only compared with are left alone.
 */
export function findForbiddenWords(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, text }) =>
    textsOf(path, text)
      .filter(({ said }) => forbidden.test(said) && never[path]?.includes(said) !== true)
      .map(({ said, start }) => `${path}:${text.slice(0, start).split('\n').length} ${said.trim()}`),
  );
}

function textsOf(path: string, text: string): { said: string; start: number }[] {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} cannot be read: ${errors[0]?.message}`);
  const texts: { said: string; start: number }[] = [];
  const unread = new Set<ESTree.Node>();
  new Visitor({
    TSLiteralType: ({ literal }) => unread.add(literal),
    BinaryExpression({ left, right, operator }) {
      if (operator === '===' || operator === '!==') for (const side of [left, right]) unread.add(side);
    },
    SwitchCase: ({ test }) => test && unread.add(test),
    ImportDeclaration: ({ source }) => unread.add(source),
    Literal(literal) {
      if (typeof literal.value === 'string' && !unread.has(literal))
        texts.push({ said: literal.value, start: literal.start });
    },
    TemplateElement: ({ value, start }) => texts.push({ said: value.cooked ?? value.raw, start }),
    JSXText: ({ value, start }) => texts.push({ said: value, start }),
  }).visit(program);
  return texts;
}
