import { readSheetFile } from '../../../src/main/adapters/spreadsheet-reader/read-sheet-file.ts';
import { SheetCollector } from '../../../src/main/adapters/spreadsheet-reader/sheet-collector.ts';
import { openParentChannel } from '../../../src/main/isolated/parent-channel.ts';
import { mutateRoster } from '../mutate-roster.ts';

/** Reads many mutated files one after another as the reading process reads one, and tells of each how it ended. */
const channel = openParentChannel();
channel.onRequest(async (request) => {
  const { from, to } = request as { from: number; to: number };
  for (let number = from; number < to; number++) {
    const { fileName, bytes, story } = await mutateRoster(number);
    const began = performance.now();
    await channel.post({ kind: 'part', part: { number, story, began: true } });
    const outcome = await endOf(fileName, bytes);
    const milliseconds = performance.now() - began;
    await channel.post({ kind: 'part', part: { number, story, outcome, milliseconds } });
  }
  await channel.post({ kind: 'answer', answer: 'done' });
});

async function endOf(fileName: string, bytes: Buffer): Promise<string> {
  try {
    const end = await readSheetFile({ bytes, fileName }, new SheetCollector());
    if (end.ok) return 'read';
    return 'needsChoice' in end ? 'asks' : end.code;
  } catch (thrown) {
    return `thrown: ${thrown instanceof Error ? thrown.stack : String(thrown)}`;
  }
}
