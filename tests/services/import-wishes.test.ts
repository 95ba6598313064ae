import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type PeopleKind, peopleColumns } from '../../src/shared/domain/import-kind.ts';
import { openSmallProgramme } from '../support/small-programme.ts';

const form = [
  'Timestamp,Full name,Email address,First choice mentor,Second choice mentor,Third choice',
  '2026-04-13 10:00:00,Maja Lindqvist,maja@example.org,Ilse Brandt,Dr. Rueda,',
  '2026-04-14 10:00:00,Kofi Asante,kofi@example.org,Rueda,no preference,ilse@example.org',
];

async function aProgrammeWithMentors() {
  const test = await openSmallProgramme();
  const ilse = await test.add('Ilse', ['mentor'], { familyName: 'Brandt', email: 'ilse@example.org' });
  const tomas = await test.add('Tomás', ['mentor'], { familyName: 'Rueda' });
  const choose = async (lines: readonly string[], kind: PeopleKind = 'people') => {
    const path = join(test.folder, 'form.csv');
    writeFileSync(path, `${lines.join('\n')}\n`);
    const file = test.desk.holdFile(path, 'form.csv');
    const read = await test.ask('roster.read', { file });
    const sheet = read.kind === 'sheets' ? read.sheets[0] : undefined;
    if (sheet === undefined) throw new Error('the form can be read');
    const mapping = peopleColumns(sheet.columns);
    const { headerRow } = sheet.table;
    return { file, kind, sheet: 0, headerRow, mapping, dateOrder: null, cohortId: test.cohortId };
  };
  const bringIn = async (choices: Awaited<ReturnType<typeof choose>>) => {
    const { fingerprint } = await test.ask('roster.preview', choices);
    return test.ask('roster.commit', { choices, fingerprint });
  };
  const wishesOf = async (search: string) => {
    const [row] = (await test.ask('people.list', { search })).rows;
    if (row === undefined) throw new Error(`${search} is here`);
    const { wishes } = await test.ask('people.get', { id: row.id });
    return wishes.map(({ rank, wishedName, role, givenOn }) => `${rank} ${wishedName}, as ${role} on ${givenOn}`);
  };
  return { ...test, ilse, tomas, choose, bringIn, wishesOf };
}

describe('importing wishes', () => {
  it('reads them by their headings, finds who is meant, and keeps them with the day of the answer', async () => {
    const { ask, choose, bringIn, wishesOf } = await aProgrammeWithMentors();
    const choices = await choose(form);
    const plan = await ask('roster.preview', choices);
    expect(plan.counts).toMatchObject({ creates: 2, problems: 0, warnings: 0 });
    expect((await ask('people.list', {})).total).toBe(2);
    await bringIn(choices);
    expect(await wishesOf('maja')).toEqual([
      '1 Ilse Brandt, as mentee on 2026-04-13',
      '2 Tomás Rueda, as mentee on 2026-04-13',
    ]);
    expect(await wishesOf('kofi')).toEqual([
      '1 Tomás Rueda, as mentee on 2026-04-14',
      '3 Ilse Brandt, as mentee on 2026-04-14',
    ]);
  });

  it('plans nothing from the same file again, and goes back whole when it is undone', async () => {
    const { ask, choose, bringIn } = await aProgrammeWithMentors();
    const { importId } = await bringIn(await choose(form));
    const again = await ask('roster.preview', await choose(form));
    expect(again.counts).toMatchObject({ creates: 0, updates: 0, unchanged: 2 });
    expect((await ask('roster.undo', { importId })).kept).toEqual([]);
    expect((await ask('people.list', {})).rows.map(({ name }) => name)).toEqual(['Ilse Brandt', 'Tomás Rueda']);
  });

  it('changes the wishes of somebody known, tells it in their history, and gives the old ones back', async () => {
    const { ask, choose, bringIn, wishesOf } = await aProgrammeWithMentors();
    await bringIn(await choose(form));
    const before = await wishesOf('maja');
    const answers = ['Email address,Preferred mentor', 'maja@example.org,Tomás Rueda'];
    const choices = await choose(answers, 'availability');
    const plan = await ask('roster.preview', choices);
    expect(plan.updates[0]?.wishes[0]?.from.map(({ name }) => name)).toEqual(['Ilse Brandt', 'Tomás Rueda']);
    const keep = [{ row: 2, keep: ['mentorWishes' as const] }];
    expect((await ask('roster.preview', { ...choices, decisions: keep })).counts.updates).toBe(0);
    const { importId } = await bringIn(choices);
    expect(await wishesOf('maja')).toEqual(['1 Tomás Rueda, as mentee on 2026-04-13']);
    const maja = (await ask('people.list', { search: 'maja' })).rows[0];
    const { history } = await ask('people.get', { id: maja?.id as never });
    expect(history[0]?.details).toEqual([
      'Wish for Ilse Brandt as mentor: choice 1 taken out',
      'Wish for Tomás Rueda as mentor: from choice 2 to choice 1',
    ]);
    await ask('roster.undo', { importId });
    expect(await wishesOf('maja')).toEqual(before);
  });
});

describe('wishes on a person’s page', () => {
  it('are added behind the others and taken out one by one, each of which can be undone', async () => {
    const { ask, add, ilse, tomas, cohortId, wishesOf } = await aProgrammeWithMentors();
    const id = await add('Maja', ['mentee']);
    for (const wished of [ilse, tomas]) await ask('people.addWish', { id, cohortId, role: 'mentee', wished });
    const both = ['1 Ilse Brandt, as mentee on 2026-11-16', '2 Tomás Rueda, as mentee on 2026-11-16'];
    expect(await wishesOf('maja')).toEqual(both);
    const [first] = (await ask('people.get', { id })).wishes;
    await ask('people.removeWish', { wishId: first?.id ?? '' });
    expect(await wishesOf('maja')).toEqual(['1 Tomás Rueda, as mentee on 2026-11-16']);
    await ask('change.undo', {});
    expect(await wishesOf('maja')).toEqual(both);
  });

  it('refuse oneself, the same person twice, and a wish that is not there', async () => {
    const { ask, refusal, add, ilse, cohortId } = await aProgrammeWithMentors();
    const id = await add('Maja', ['mentee']);
    const wish = { id, cohortId, role: 'mentee' } as const;
    await ask('people.addWish', { ...wish, wished: ilse });
    for (const wished of [ilse, id]) {
      expect((await refusal('people.addWish', { ...wish, wished })).data).toEqual({ field: 'wished' });
    }
    expect((await refusal('people.removeWish', { wishId: 'gone' })).code).toBe('NOT_FOUND');
  });
});
