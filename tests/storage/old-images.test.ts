import { expect, it } from 'vitest';
import { toPerson } from '../../src/main/storage/repositories/people.ts';
import { openTestStore } from '../support/test-store.ts';

it('reads the image of a person from before there was more to know, as an old change kept it', () => {
  const { database } = openTestStore();
  database.exec("INSERT INTO people (id, given_name, family_name, manager_kind) VALUES ('a', 'Ada', 'Park', 'none')");
  const row = database.prepare('SELECT * FROM people').get() as Parameters<typeof toPerson>[0];
  const { job_function: _, time_zone: __, facts: ___, ...before } = row;
  expect(toPerson(before as typeof row)).toEqual(toPerson(row));
});
