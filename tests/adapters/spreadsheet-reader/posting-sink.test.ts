import { describe, expect, it } from 'vitest';
import type { SheetPart } from '../../../src/main/adapters/spreadsheet-reader/sheet-messages.ts';
import { PostingSink } from '../../../src/main/isolated/posting-sink.ts';

function startSink() {
  const posted: SheetPart[] = [];
  const clock = { now: 0 };
  const post = (part: SheetPart) => {
    posted.push(part);
    return Promise.resolve();
  };
  return { sink: new PostingSink(post, () => clock.now), posted, clock };
}

describe('rows on their way to the application', () => {
  it('travel in batches, each before the sheet that follows it', async () => {
    const { sink, posted } = startSink();
    sink.openSheet('Mentors', 'visible');
    for (let row = 0; row < 25; row += 1)
      sink.putRow(
        row,
        Array.from({ length: 500 }, () => 1),
      );
    sink.openSheet('Lists', 'hidden');
    sink.putRow(3, ['last']);
    await sink.finish();
    expect(posted.map((part) => (part.kind === 'rows' ? part.rows.length : part.kind))).toEqual([
      'sheet',
      20,
      5,
      'sheet',
      1,
    ]);
    expect(posted.at(-1)).toEqual({ kind: 'rows', rows: [[3, ['last']]] });
  });

  it('report progress at most every 250 ms, so that a fast reading does not flood the window', async () => {
    const { sink, posted, clock } = startSink();
    sink.openSheet('Mentors', 'visible');
    for (let row = 0; row < 100; row += 1) {
      clock.now += 10;
      sink.putRow(row, ['Ana']);
      await sink.drain();
    }
    expect(posted.filter(({ kind }) => kind === 'progress')).toEqual(
      [25, 50, 75, 100].map((rowsRead) => ({ kind: 'progress', rowsRead })),
    );
  });
});
