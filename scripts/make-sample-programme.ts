import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeProgramme } from './sample-programme/programme.ts';
import { makeRosters } from './sample-programme/rosters.ts';

/** Writes resources/sample-programme anew. Everything in it is invented and follows from the seed. */
const seed = 20261116;
const folder = join(import.meta.dirname, '..', 'resources', 'sample-programme');

mkdirSync(folder, { recursive: true });
const practice = makeProgramme(seed);
writeFileSync(join(folder, 'programme.json'), `${JSON.stringify(practice, null, 1)}\n`);
for (const [name, bytes] of await makeRosters(practice)) writeFileSync(join(folder, name), bytes);
process.stdout.write(`${practice.people.length} people, ${practice.pairings.length} pairings in ${folder}\n`);
