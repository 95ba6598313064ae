import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';

export interface SourceFile {
  /** From the project's folder, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

const project = resolve(import.meta.dirname, '..', '..');

/** Every file under a folder of the project that ends in one of these endings. */
export function sourceFiles(folder: string, endings: readonly string[]): SourceFile[] {
  return readdirSync(join(project, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: path.slice(project.length + 1).replaceAll(sep, '/'), text: readFileSync(path, 'utf8') }))
    .sort((one, other) => one.path.localeCompare(other.path));
}

/** The text of a file without its comments, with as many lines as before. Texts in quotes are kept whole. */
export function withoutComments(text: string): string {
  const tokens = /'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g;
  return text.replaceAll(tokens, (token) =>
    token.startsWith('/*') || token.startsWith('//') ? token.replaceAll(/[^\n]/g, ' ') : token,
  );
}
