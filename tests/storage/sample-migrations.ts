import type { Migration } from '../../src/main/storage/migrate.ts';

const rows = 3000;

/** Steps of an invented schema for tests of the runner alone: fill, widen, rebuild, guard. */
export const sampleMigrations: readonly Migration[] = [
  {
    number: 10,
    name: 'letters',
    up: (db) => {
      db.exec('CREATE TABLE sender (id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT');
      db.exec(
        'CREATE TABLE letter (id INTEGER PRIMARY KEY, sender INTEGER NOT NULL REFERENCES sender (id) ON DELETE CASCADE, text TEXT NOT NULL) STRICT',
      );
      db.exec("INSERT INTO sender VALUES (1, 'Wanda'), (2, 'Ismail')");
      const insert = db.prepare('INSERT INTO letter VALUES (?, ?, ?)');
      for (let id = 1; id <= rows; id += 1) insert.run(id, 1 + (id % 2), `letter ${id} `.repeat(60));
    },
  },
  {
    number: 20,
    name: 'length of a letter',
    up: (db) => {
      db.exec('ALTER TABLE letter ADD COLUMN length INTEGER');
      db.exec('UPDATE letter SET length = length(text)');
    },
  },
  {
    number: 30,
    name: 'senders rebuilt',
    up: (db) => {
      db.exec('CREATE TABLE new_sender (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, town TEXT) STRICT');
      db.exec("INSERT INTO new_sender SELECT id, name, 'Gdynia' FROM sender");
      db.exec('DROP TABLE sender');
      db.exec('ALTER TABLE new_sender RENAME TO sender');
    },
  },
  {
    number: 40,
    name: 'letters by sender',
    up: (db) => {
      db.exec('CREATE INDEX letter_by_sender ON letter (sender, length)');
      db.exec("UPDATE letter SET text = 'Dear all, ' || text");
      db.exec("CREATE TRIGGER letter_kept BEFORE DELETE ON letter BEGIN SELECT RAISE(ABORT, 'letters stay'); END");
    },
  },
];
