import { type ESTree, parseSync } from 'vite';
import type { SourceFile } from './source-files.ts';

/** Every exported function without a comment of its own before it, as 'file:line name'. */
export function findUndocumentedFunctions(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, text }) => {
    const { program, errors } = parseSync(path, text);
    if (errors.length > 0) throw new Error(`${path} cannot be read: ${errors[0]?.message}`);
    return program.body
      .filter((statement) => statement.type === 'ExportNamedDeclaration')
      .filter(({ start }) => !text.slice(0, start).endsWith('*/\n'))
      .flatMap(({ declaration, start }) =>
        functionsOf(declaration).map((name) => `${path}:${text.slice(0, start).split('\n').length} ${name}`),
      );
  });
}

function functionsOf(declaration: ESTree.Declaration | null): string[] {
  if (declaration?.type === 'FunctionDeclaration') return [declaration.id?.name ?? ''];
  if (declaration?.type !== 'VariableDeclaration') return [];
  return declaration.declarations
    .filter(({ init }) => init?.type === 'ArrowFunctionExpression' || init?.type === 'FunctionExpression')
    .map(({ id }) => (id.type === 'Identifier' ? id.name : ''));
}
