import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { createRandom, type Random } from '../../scripts/sample-programme/random.ts';
import { sheetLimits } from '../../src/main/adapters/spreadsheet-reader/limits.ts';
import { ReadingBudget } from '../../src/main/adapters/spreadsheet-reader/reading-budget.ts';
import { ZipArchive } from '../../src/main/adapters/spreadsheet-reader/zip-archive.ts';
import { buildZip } from './build-zip.ts';

const folders = ['tests/fixtures/rosters', 'resources/sample-programme'].map((name) =>
  resolve(import.meta.dirname, '..', '..', name),
);

const formats = ['xlsx', 'ods', 'fods', 'xls', 'csv'] as const;

/** Real files by format, everything in the collection that is no script and no list of expectations. */
const files: ReadonlyMap<string, readonly string[]> = new Map(
  formats.map((format) => [
    format,
    folders
      .flatMap((folder) =>
        readdirSync(folder, { recursive: true, encoding: 'utf8' })
          .filter((path) => endsAs(format, path))
          .map((path) => join(folder, path)),
      )
      .toSorted(),
  ]),
);

function endsAs(format: (typeof formats)[number], path: string): boolean {
  if (format === 'csv') return /\.(csv|tsv|txt)$/u.test(path);
  return format === 'xlsx' ? /\.xls[xm]$/u.test(path) : path.endsWith(`.${format}`);
}

export interface MutatedRoster {
  readonly fileName: string;
  readonly bytes: Buffer;
  /** What was done to which file, for the line of a report. */
  readonly story: string;
}

/** A real file with one to four things done to it; the same number always makes the same bytes. */
export async function mutateRoster(number: number): Promise<MutatedRoster> {
  const random = createRandom(number * 7919 + 1);
  const format = formats[number % formats.length] ?? 'csv';
  const pickFile = (of: string) => {
    const all = files.get(of) ?? [];
    // What is refused as it stands is refused at once, so most begin with a file that can be read.
    return random.pick(random.chance(0.1) ? all : all.filter((path) => !/[\\/](hostile|renamed)[\\/]/u.test(path)));
  };
  const path = pickFile(format);
  const other = readFileSync(pickFile(random.chance(0.7) ? format : random.pick(formats)));
  const names = random.chance(0.75) ? deeper[format] : anyFile;
  let bytes: Buffer = readFileSync(path);
  const done: string[] = [];
  for (let times = random.whole(1, names === anyFile ? 2 : 4); times > 0; times--) {
    const name = random.pick(names);
    bytes = await changes[name](bytes, random, other);
    done.push(name);
  }
  return { fileName: basename(path), bytes, story: `${number} ${basename(path)}: ${done.join(', ')}` };
}

type ChangeName =
  | 'flips'
  | 'cut off'
  | 'piece missing'
  | 'piece repeated'
  | 'spliced'
  | 'little numbers'
  | 'marks of text'
  | 'one part'
  | 'parts mixed up'
  | 'markup';

type Change = (bytes: Buffer, random: Random, other: Buffer) => Buffer | Promise<Buffer>;

const anywhere = (bytes: Buffer, random: Random) => random.whole(0, Math.max(0, bytes.length - 1));

const flip: Change = (bytes, random) => {
  const copy = Buffer.from(bytes);
  for (let times = random.whole(1, 12); times > 0 && copy.length > 0; times--) {
    copy[anywhere(copy, random)] = random.whole(0, 255);
  }
  return copy;
};

const changes: Record<ChangeName, Change> = {
  flips: flip,
  'cut off': (bytes, random) => bytes.subarray(0, anywhere(bytes, random)),
  'piece missing': (bytes, random) => {
    const at = anywhere(bytes, random);
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + random.whole(1, 200))]);
  },
  'piece repeated': (bytes, random) => {
    const at = anywhere(bytes, random);
    const piece = bytes.subarray(at, at + random.whole(1, 200));
    const times = random.pick([2, 50, 2_000]);
    return Buffer.concat([bytes.subarray(0, at), ...Array<Buffer>(times).fill(piece), bytes.subarray(at)]);
  },
  spliced: (bytes, random, other) =>
    Buffer.concat([bytes.subarray(0, anywhere(bytes, random)), other.subarray(anywhere(other, random))]),
  /** Sizes, counts, offsets and record kinds of a binary file are such numbers. */
  'little numbers': (bytes, random) => {
    const copy = Buffer.from(bytes);
    for (let times = random.whole(1, 6); times > 0 && copy.length > 4; times--) {
      const at = random.whole(0, copy.length - 4);
      if (random.chance(0.5)) copy.writeUInt16LE(random.pick([0, 1, 0x7f, 0x2020, 0x7fff, 0x8000, 0xffff]), at);
      else copy.writeUInt32LE(random.pick([0, 1, 0xffff, 0x10000, 0x7fffffff, 0x80000000, 0xfffffffe, 0xffffffff]), at);
    }
    return copy;
  },
  'marks of text': (bytes, random) => {
    const at = anywhere(bytes, random);
    const mark = random.pick([
      '"',
      '""',
      ';',
      ',',
      '\t',
      '\r',
      '\n',
      '\r\n',
      '\0',
      '\0'.repeat(300),
      '\ufeff',
      'sep=|\n',
      '"\n"'.repeat(500),
      ','.repeat(600),
      'x'.repeat(110_000),
      '\u202e',
      '=1+1',
    ]);
    const written = Buffer.from(mark, random.pick(['utf8', 'utf8', 'utf16le', 'latin1'] as const));
    return Buffer.concat([bytes.subarray(0, at), written, bytes.subarray(at)]);
  },
  'one part': async (bytes, random) => {
    const parts = await partsOf(bytes);
    const texts = parts.filter(({ name }) => /\.(xml|rels)$/iu.test(name));
    if (texts.length === 0) return flip(bytes, random, bytes);
    const chosen = random.pick(texts);
    return buildZip(
      parts.map((part) => (part === chosen ? { ...part, content: changeMarkup(part.content, random) } : part)),
    );
  },
  'parts mixed up': async (bytes, random) => {
    const parts = await partsOf(bytes);
    if (parts.length === 0) return flip(bytes, random, bytes);
    const [one, two] = [random.pick(parts), random.pick(parts)];
    return buildZip(
      random.chance(0.3)
        ? parts.filter((part) => part !== one)
        : parts.map((part) => (part === one ? { ...part, content: two.content } : part)),
    );
  },
  markup: (bytes, random) => changeMarkup(bytes, random),
};

const anyFile: readonly ChangeName[] = [
  'flips',
  'cut off',
  'piece missing',
  'piece repeated',
  'spliced',
  'little numbers',
];

/** What keeps a file whole apart from a few places goes deeper than what breaks its packing, so it comes more often. */
const deeper: Readonly<Record<(typeof formats)[number], readonly ChangeName[]>> = {
  xlsx: [...Array<ChangeName>(10).fill('one part'), 'parts mixed up'],
  ods: [...Array<ChangeName>(10).fill('one part'), 'parts mixed up'],
  fods: [...Array<ChangeName>(10).fill('markup'), 'marks of text'],
  xls: Array<ChangeName>(6).fill('little numbers'),
  csv: Array<ChangeName>(6).fill('marks of text'),
};

const awkward = [
  '',
  '0',
  '-1',
  '1',
  '2',
  '512',
  '513',
  '65536',
  '1048576',
  '16777216',
  '2147483648',
  '4294967296',
  '99999999999999999999',
  '1e308',
  '-1e308',
  'NaN',
  'Infinity',
  '0x10',
  '1.5',
  'A1',
  'XFD1048576',
  'AAAAAAA99999999999',
  'A0',
  's',
  'b',
  'd',
  'e',
  'inlineStr',
  'true',
  'PT99999999H',
  'P9999999999Y',
  '0000-00-00',
  '-9999-12-31T99:99:99',
  '../../etc/passwd',
  '&amp;#0;',
  '_x0000_',
  '__proto__',
  'h'.repeat(300),
  '['.repeat(300),
];

/** Attribute values, numbers and names of a text with markup, changed in a few places. */
function changeMarkup(content: Buffer, random: Random): Buffer {
  let text = content.toString('utf8');
  for (let times = random.whole(1, 3); times > 0; times--) text = random.pick(markupChanges)(text, random);
  return Buffer.from(text, 'utf8');
}

const markupChanges: readonly ((text: string, random: Random) => string)[] = [
  (text, random) => replaceOne(text, /="[^"]*"/gu, random, () => `="${random.pick(awkward)}"`),
  (text, random) => replaceOne(text, /="[^"]*"/gu, random, () => `="${random.pick(awkward)}"`),
  (text, random) => replaceOne(text, /="[^"]*"/gu, random, () => random.pick(text.match(/="[^"]*"/gu) ?? ['=""'])),
  (text, random) => replaceOne(text, /\d+(?:\.\d+)?/gu, random, () => random.pick(awkward)),
  (text, random) => replaceOne(text, />[^<]+</gu, random, () => `>${random.pick(awkward)}<`),
  (text, random) => replaceOne(text, /<[^>]+\/>/gu, random, () => ''),
  (text, random) => (random.chance(0.2) ? replaceOne(text, /<[^>]+>/gu, random, () => '') : text),
  (text, random) => replaceOne(text, /<[^>]+\/>/gu, random, (found) => found.repeat(random.pick([2, 100, 3_000]))),
  (text, random) => replaceOne(text, /<[^>]+\/>/gu, random, () => random.pick(text.match(/<[^>]+\/>/gu) ?? ['<a/>'])),
  (text, random) =>
    replaceOne(text, /<(\w[\w:]*)[^<>]*>[^<>]*<\/\1>/gu, random, (found) => found.repeat(random.pick([0, 2, 700]))),
  (text, random) => replaceOne(text, /\s[\w:-]+="[^"]*"/gu, random, () => ''),
];

function replaceOne(text: string, pattern: RegExp, random: Random, by: (found: string) => string): string {
  const places = [...text.matchAll(pattern)];
  if (places.length === 0) return text;
  const { index, 0: found } = random.pick(places);
  return text.slice(0, index) + by(found) + text.slice(index + found.length);
}

/** The parts of a zip file; none where it cannot be unpacked, or holds too much to be packed again. */
async function partsOf(bytes: Buffer): Promise<{ readonly name: string; readonly content: Buffer }[]> {
  try {
    const archive = await ZipArchive.open(
      bytes,
      new ReadingBudget({ ...sheetLimits, inflatedBytes: 3_000_000 }, () => 0),
    );
    const parts = [];
    for (const name of archive.partNames()) {
      const pieces: Buffer[] = [];
      for await (const piece of archive.readPart(name)) pieces.push(piece);
      parts.push({ name, content: Buffer.concat(pieces) });
    }
    return parts;
  } catch {
    return [];
  }
}
