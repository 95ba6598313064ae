import type { RouteOutput } from '../../shared/ipc/contract.ts';
import type { Ports } from './ports.ts';
import { folderInWords } from './reports/folder-in-words.ts';

/** Asks where a file may go and writes it whole or not at all. Thinking better of it is a normal answer. */
export async function saveWhereChosen(
  ports: Ports,
  suggestedName: string,
  makeBytes: () => Promise<Uint8Array>,
): Promise<RouteOutput<'roster.saveTemplate'>> {
  const target = await ports.dialogs.chooseSave(suggestedName);
  if (target === null) return { saved: false };
  await ports.writeFile(target.path, await makeBytes());
  return { saved: true, fileName: target.fileName, folder: folderInWords(target.path) };
}
