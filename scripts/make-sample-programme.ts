import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeProgramme } from './sample-programme/programme.ts';
import { makeRosters } from './sample-programme/rosters.ts';
import { sampleSeed } from './sample-programme/seed.ts';

/** Writes resources/sample-programme anew. Everything in it is invented and follows from the seed. */
const folder = join(import.meta.dirname, '..', 'resources', 'sample-programme');

mkdirSync(folder, { recursive: true });
const practice = makeProgramme(sampleSeed);
writeFileSync(join(folder, 'programme.json'), `${JSON.stringify(practice, null, 1)}\n`);
for (const [name, bytes] of await makeRosters(practice)) writeFileSync(join(folder, name), bytes);
process.stdout.write(`${practice.people.length} people, ${practice.pairings.length} pairings in ${folder}\n`);
