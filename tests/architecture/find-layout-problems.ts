import { basename } from 'node:path/posix';
import { type SourceFile, withoutComments } from './source-files.ts';

const bannedNames = [
  'utils',
  'util',
  'helpers',
  'helper',
  'common',
  'misc',
  'manager',
  'data',
  'info',
  'types',
  'constants',
];
const kebabCase =
  /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.(?:module|test|built\.test|property\.test|browser\.test|e2e|config|d))?\.(?:ts|tsx|css|js)$/;
const mostLines = 400;
const mostLinesOfComponent = 200;

/** What is wrong with the shape of the files, as 'file: what'. */
export function findLayoutProblems(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => problemsOf(file).map((problem) => `${file.path}: ${problem}`));
}

function problemsOf({ path, text }: SourceFile): string[] {
  const name = basename(path);
  const folders = path.split('/').slice(1, -1);
  const stem = name.split('.')[0] ?? '';
  const code = withoutComments(text);
  const lines = text.split('\n').length - 1;
  const problems: string[] = [];
  if (!kebabCase.test(name)) problems.push('its name is not in kebab-case');
  if (bannedNames.includes(stem) || folders.some((folder) => bannedNames.includes(folder))) {
    problems.push('its name says nothing about what is in it');
  }
  if (/-(?:service|helpers?|utils?)$/.test(stem)) problems.push('its name ends in a word that says nothing');
  if (lines > mostLines) problems.push(`it has ${lines} lines, and ${mostLines} is the most`);
  if (name.endsWith('.tsx') && path.startsWith('src/') && lines > mostLinesOfComponent) {
    problems.push(`it is a component of ${lines} lines, and ${mostLinesOfComponent} is the most`);
  }
  if (/^export default\b|^export\s*\{[^}]*\bas default\b/m.test(code) && !name.endsWith('.config.ts'))
    problems.push('it has a default export');
  if (isBarrel(code)) problems.push('it only passes on what other files export');
  return problems;
}

function isBarrel(code: string): boolean {
  const statements = code
    .split(/;|\n(?=export|import)/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return statements.length > 0 && statements.every((part) => /^export\b[\s\S]*\bfrom\s*['"]/.test(part));
}
