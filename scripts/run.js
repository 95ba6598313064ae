// The way into every script. Plain JavaScript, because a Node that is too old could not even read the others.
import * as modules from 'node:module';
import { fileURLToPath } from 'node:url';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  process.stderr.write(
    `Mentor Desk's scripts need Node 22.18 or newer and this is ${process.versions.node}: run them through npm after npm ci, which brings Node 24 along.\n`,
  );
  process.exit(1);
}
// Halves the time a command takes to start; where the folder cannot be written, nothing is kept.
modules.enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/compiled', import.meta.url)));
const name = String(process.argv[2]);
process.argv.splice(2, 1);
await import(`./${name}.ts`);
