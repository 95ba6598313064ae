import { isBuiltin } from 'node:module';
import { posix } from 'node:path';
import { type ImportRule, importRules } from './import-rules.ts';
import { type SourceFile, withoutComments } from './source-files.ts';

interface Import {
  readonly of: string;
  readonly typeOnly: boolean;
}

const statement = /^\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\bfrom\s*)?['"]([^'"]+)['"]/gm;
const dynamic = /\bimport\(\s*([^)]*?)\s*\)/g;

function importsOf(file: SourceFile): Import[] {
  const text = withoutComments(file.text);
  const statements = [...text.matchAll(statement)].map(([, type, of = '']) => ({ of, typeOnly: type !== undefined }));
  const calls = [...text.matchAll(dynamic)].map(([, argument = '']) => ({
    of: /^(['"])([^'"]+)\1$/.exec(argument)?.[2] ?? `an address that is worked out: ${argument}`,
    typeOnly: false,
  }));
  return [...statements, ...calls];
}

/**
 * Every import that goes against the rules, as 'file → what it imports', in the order of the files. A file that no rule
 * covers is named too, so that a new folder cannot escape.
 */
export function findForbiddenImports(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => {
    const rule = importRules.find(({ folder }) => file.path.startsWith(folder));
    if (rule === undefined) return [`${file.path} → no rule covers this file`];
    return importsOf(file)
      .filter((one) => !isAllowed(one, file.path, rule))
      .map(({ of }) => `${file.path} → ${of}`);
  });
}

function isAllowed({ of, typeOnly }: Import, path: string, rule: ImportRule): boolean {
  if (of.startsWith('.')) {
    const target = posix.normalize(posix.join(posix.dirname(path), of));
    const own = /^src\/renderer\/features\/[^/]+\//.exec(path)?.[0] ?? 'no feature';
    const folders = [...rule.mayUse, ...(typeOnly ? (rule.mayUseTypesOf ?? []) : [])];
    return folders.some((folder) => target.startsWith(folder === '<own>' ? own : folder));
  }
  if (isBuiltin(of)) return rule.node && of.startsWith('node:');
  const packages = [...rule.packages, ...(typeOnly ? (rule.packageTypes ?? []) : [])];
  return packages.some((name) => (name.endsWith('/') ? of.startsWith(name) : of === name));
}
