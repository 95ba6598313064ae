import { readFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { migrate } from '../../src/main/storage/migrate.ts';
import { migrations } from '../../src/main/storage/migrations/index.ts';
import { schemaOf } from '../../src/main/storage/schema-of.ts';

it('has a schema.sql that is what the migrations make (run `npm run schema` when it is not)', () => {
  const db = new Database(':memory:');
  migrate(db, migrations);
  const written = readFileSync(new URL('../../src/main/storage/schema.sql', import.meta.url), 'utf8');
  expect(schemaOf(db)).toBe(written);
});
