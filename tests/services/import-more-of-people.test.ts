import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { peopleColumns } from '../../src/shared/domain/import-kind.ts';
import { openSmallProgramme } from '../support/small-programme.ts';

async function withList(lines: readonly string[]) {
  const test = await openSmallProgramme();
  const hold = (name: string, content: readonly string[]) => {
    const path = join(test.folder, name);
    writeFileSync(path, `${content.join('\n')}\n`);
    return test.desk.holdFile(path, name);
  };
  const read = async (file: string) => {
    const found = await test.ask('roster.read', { file });
    const sheet = found.kind === 'sheets' ? found.sheets[0] : undefined;
    if (sheet === undefined) throw new Error('the file can be read');
    const choices = (mapping: ReturnType<typeof peopleColumns>) => ({
      file,
      sheet: 0,
      headerRow: sheet.table.headerRow,
      mapping,
      dateOrder: null,
      cohortId: test.cohortId,
    });
    return { columns: sheet.columns, mapping: peopleColumns(sheet.columns), choices };
  };
  const commit = async (choices: Parameters<typeof test.ask<'roster.preview'>>[1]) => {
    const { fingerprint } = await test.ask('roster.preview', choices);
    await test.ask('roster.commit', { choices, fingerprint });
  };
  return { ...test, hold, read, commit, ...(await read(hold('list.csv', lines))) };
}

it('reads function and time zone from a staff list by their headings, and says of a cell that it is not understood', async () => {
  const { ask, columns, mapping, choices, commit } = await withList([
    'Name,Email,Job family,Time zone',
    'Ada Park,ada@example.org,Law,Europe/Oslo',
    'Ben Low,b@example.org,,BST',
  ]);
  expect(columns.map(({ field }) => field)).toEqual(['fullName', 'email', 'jobFunction', 'timeZone']);
  const plan = await ask('roster.preview', choices(mapping));
  expect(plan.warnings.filter(({ code }) => code !== 'NO_ROLE')).toMatchObject([
    { code: 'TIME_ZONE_UNREADABLE', row: 3, value: 'BST' },
  ]);
  await commit(choices(mapping));
  const [, ada] = (await ask('people.list', {})).rows;
  if (ada === undefined) throw new Error('two people were imported');
  expect((await ask('people.get', { id: ada.id })).person).toMatchObject({
    jobFunction: 'Law',
    timeZone: 'Europe/Oslo',
  });
});

it('keeps a column under its own heading, lets the next list change it and no more, and forgets it with the undo', async () => {
  const { ask, hold, read, columns, mapping, choices, commit } = await withList([
    'Name,Email,Shift,Years here',
    'Ada Park,ada@example.org,night,12',
  ]);
  expect(columns.map(({ field }) => field)).toEqual(['fullName', 'email', 'notUsed', 'notUsed']);
  const kept = (column: number) => ({ column, field: 'fact' as const });
  await commit(choices([...mapping, kept(2), kept(3)]));
  const ada = async () => {
    const id = (await ask('people.list', {})).rows[0]?.id;
    return id === undefined ? null : (await ask('people.get', { id })).person.facts;
  };
  const first = [
    { name: 'Shift', value: 'night' },
    { name: 'Years here', value: '12' },
  ];
  expect(await ada()).toEqual(first);

  const again = await read(hold('again.csv', ['Name,Email,SHIFT', 'Ada Park,ada@example.org,day']));
  const shift = again.choices([...again.mapping, kept(2)]);
  const { updates } = await ask('roster.preview', shift);
  expect(updates[0]?.changes).toMatchObject([{ field: 'facts', label: 'Kept columns', from: first }]);
  expect((await ask('roster.preview', { ...shift, rules: { fact: 'fill blanks' } })).updates).toEqual([]);
  await commit(shift);
  expect(await ada()).toEqual([{ name: 'Shift', value: 'day' }, first[1]]);
  expect((await ask('roster.preview', shift)).counts).toMatchObject({ updates: 0, unchanged: 1 });
  await ask('change.undo', {});
  expect(await ada()).toEqual(first);
});

it('lets a kept column count in a match, says so in the reasons, and keeps it with the run', async () => {
  const { ask, cohortId, add } = await withList(['Name', 'Nobody Else']);
  const at = (value: string) => ({ facts: [{ name: 'Shift', value }] });
  const night = await add('Night', ['mentor'], at('Night'));
  const day = await add('Day', ['mentor'], at('day'));
  const mei = await add('Mei', ['mentee'], { menteeNeed: 1, ...at('night') });
  expect(await ask('matching.keptColumns', { cohortId })).toEqual([{ fact: 'Shift', people: 3, comparison: 'same' }]);
  const matched = async (comparison: 'same' | 'different') => {
    const ownCriteria = [{ fact: 'shift', comparison, weight: 'some' as const }];
    const run = await ask('matching.run', { cohortId, ownCriteria });
    const [row] = (await ask('matching.proposals', { runId: run.id })).rows;
    const other = row?.mentorId === night ? day : night;
    const why = await ask('matching.explainNonPair', { runId: run.id, menteeId: mei, mentorId: other });
    return [row?.mentorId, row?.reasons.find((reason) => reason.includes('“shift”')), why.kind];
  };
  expect(await matched('same')).toEqual([night, 'Under “shift”, both have night.', 'possible']);
  expect(await matched('different')).toEqual([day, 'Under “shift”, Day Test has day, Mei Test night.', 'possible']);
  const [later, earlier] = await ask('matching.runs', { cohortId });
  if (later === undefined || earlier === undefined) throw new Error('two runs were kept');
  const compared = await ask('matching.compareRuns', { runId: earlier.id, withRunId: later.id });
  expect([compared.moved.length, compared.pointsGained]).toEqual([1, null]);
});
