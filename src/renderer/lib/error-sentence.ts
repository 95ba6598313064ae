import { AppError, errorSentences } from '../../shared/ipc/app-error.ts';

/** What to tell a person about anything that was thrown; never a stack, never a code. */
export function errorSentence(error: unknown): string {
  return error instanceof AppError ? error.message : errorSentences.INTERNAL;
}

/** The sentences that belong to single fields of a form, by field name, where the refusal names its fields. */
export function fieldSentences(error: unknown): Readonly<Record<string, string>> {
  if (!(error instanceof AppError) || error.code !== 'INPUT_REFUSED') return {};
  const listed = error.facts?.['fields'];
  const one = { field: error.facts?.['field'], sentence: error.message };
  const sentences: Record<string, string> = {};
  for (const problem of [...(Array.isArray(listed) ? (listed as unknown[]) : []), one]) {
    if (!isFieldProblem(problem)) continue;
    // A word of a list is shown at the list: 'fields.goals.0' is said at 'goals'.
    const name = problem.field.split('.').findLast((part) => !/^\d+$/.test(part)) ?? '';
    if (name !== '') sentences[name] ??= problem.sentence;
    // A form of several parts shows it at its own part: 'stages.2.name'.
    if (/\.\d+\./.test(problem.field)) sentences[problem.field] ??= problem.sentence;
  }
  return sentences;
}

function isFieldProblem(value: unknown): value is { readonly field: string; readonly sentence: string } {
  if (typeof value !== 'object' || value === null || !('field' in value) || !('sentence' in value)) return false;
  return typeof value.field === 'string' && typeof value.sentence === 'string';
}
