import type { ReadingBudget } from './reading-budget.ts';
import { parseXmlPart } from './xml-part.ts';
import type { ZipArchive } from './zip-archive.ts';

/** A part's pointer to another part. `kind` is the last word of its type, the same in transitional and strict files. */
export interface Relationship {
  readonly id: string;
  readonly kind: string;
  /** Full part name in lower case. */
  readonly partName: string;
}

/** The pointers of a part ('' for the whole package), those to things outside the file left out; none when it has no list. */
export async function readRelationships(
  archive: ZipArchive,
  partName: string,
  budget: ReadingBudget,
): Promise<readonly Relationship[]> {
  const slash = partName.lastIndexOf('/') + 1;
  const listName = `${partName.slice(0, slash)}_rels/${partName.slice(slash)}.rels`;
  if (!archive.has(listName)) return [];
  const found: Relationship[] = [];
  const open = (name: string, { Id = '', Type = '', Target = '', TargetMode }: Readonly<Record<string, string>>) => {
    if (name !== 'Relationship' || TargetMode === 'External') return;
    found.push({ id: Id, kind: Type.slice(Type.lastIndexOf('/') + 1), partName: resolvePartName(partName, Target) });
  };
  await parseXmlPart(archive.readPart(listName), { open }, budget.limits.xmlDepth);
  return found;
}

function resolvePartName(from: string, target: string): string {
  const path = target.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/').toLowerCase();
}
