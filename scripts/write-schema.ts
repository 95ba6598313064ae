import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { migrate } from '../src/main/storage/migrate.ts';
import { migrations } from '../src/main/storage/migrations/index.ts';
import { schemaOf } from '../src/main/storage/schema-of.ts';

/** Writes the whole database on one page, from the migrations: every change of the schema shows as a difference. */
const db = new Database(':memory:');
migrate(db, migrations);
writeFileSync(join(import.meta.dirname, '..', 'src', 'main', 'storage', 'schema.sql'), schemaOf(db));
db.close();
