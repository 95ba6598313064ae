import type { ImportCounts } from './import-counts.ts';

/** What an import did, as the history and the offer to undo it say it; what did not happen is not counted out. */
export function importSentence(
  fileName: string,
  { creates, updates }: Pick<ImportCounts, 'creates' | 'updates'>,
  [created, updated]: readonly [created: string, updated: string],
): string {
  const did = [...(creates > 0 ? [`${creates} ${created}`] : []), ...(updates > 0 ? [`${updates} ${updated}`] : [])];
  return did.length === 0 ? `Imported ${fileName}.` : `Imported ${fileName}: ${did.join(', ')}.`;
}
