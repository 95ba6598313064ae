import type { MatchRunId } from '../../../shared/domain/ids.ts';
import type { GoalPolicy } from '../../../shared/domain/matching/assignment/assignment-problem.ts';
import {
  type WeightName,
  type Weights,
  type WeightWord,
  weightNames,
  weightWords,
} from '../../../shared/domain/matching/points/criteria.ts';
import { type Comparison, comparisons } from '../../../shared/domain/matching/points/own-criterion.ts';
import type { Options } from './command-line.ts';
import { Refusal } from './refusal.ts';

/** A kept column as it was asked for; without a comparison, as its values look comparable. */
export interface AskedColumn {
  readonly heading: string;
  readonly comparison: Comparison | null;
  readonly weight: WeightWord;
}

/** What was said of the matching, as far as it can be read without a vault; undefined where nothing was. */
export interface MatchingOptions {
  readonly policy: GoalPolicy | undefined;
  readonly everyMentor: true | undefined;
  readonly wishesFirst: true | undefined;
  /** How well two have to fit at least to be proposed. */
  readonly leastFit: 'Possible' | 'Good fit' | undefined;
  readonly unknownManager: 'warn' | 'block' | undefined;
  readonly needsSharedHours: true | undefined;
  readonly weights: Partial<Weights>;
  readonly columns: readonly AskedColumn[];
  readonly departmentLimits: readonly { readonly department: string; readonly most: number }[];
  readonly smallestGroup: number | undefined;
  /** Another round for those left over, after the run that was named or the newest; null for a first one. */
  readonly round: RoundOptions | null;
}

export interface RoundOptions {
  readonly after: MatchRunId | null;
  readonly keep: boolean;
  readonly onePlaceMore: boolean;
  readonly pairedBefore: boolean;
  readonly unknownManagers: boolean;
}

/** Reads what was said of the matching; whatever cannot be meant is refused with one sentence. */
export function readMatchingOptions(options: Options): MatchingOptions {
  return {
    policy: given(options.policy, (said) => oneOf('--policy', said, ['worst-first', 'leximin', 'total'])),
    everyMentor: options['every-mentor'] || undefined,
    wishesFirst: options['wishes-first'] || undefined,
    leastFit: given(options['least-fit'], (said) => leastFits[oneOf('--least-fit', said, ['possible', 'good'])]),
    unknownManager: readUnknownManagers(options),
    needsSharedHours: options['shared-hours'] || undefined,
    weights: Object.fromEntries((options.weight ?? []).map(readWeight)),
    columns: (options['kept-column'] ?? []).map(readColumn),
    departmentLimits: (options.limit ?? []).map(readLimit),
    smallestGroup: given(options['smallest-group'], readSmallestGroup),
    round: readRound(options),
  };
}

const leastFits = { possible: 'Possible', good: 'Good fit' } as const;

const given = <Read>(said: string | undefined, read: (said: string) => Read) =>
  said === undefined ? undefined : read(said);

/** What is to be done about managers whom nobody has named. */
export const readUnknownManagers = (options: Options) =>
  given(options['unknown-managers'], (said) => oneOf('--unknown-managers', said, ['warn', 'block']));

/** At most so many mentees with mentors of a department: "Finance=3". */
export function readLimit(said: string): { department: string; most: number } {
  const [department, number] = halves(said);
  const most = wholeNumber(number);
  if (department === '' || most === null || most > 999)
    throw new Refusal(`--limit takes a department and a whole number up to 999, such as "Finance=3", not "${said}".`);
  return { department, most };
}

function readWeight(said: string): [WeightName, WeightWord] {
  const [name, word] = halves(said);
  return [oneOf('--weight', name, weightNames), oneOf(`--weight for ${name}`, word, weightWords)];
}

function readColumn(said: string): AskedColumn {
  const [heading, how] = said.includes('=') ? halves(said) : [said.trim(), ''];
  if (heading === '') throw new Refusal('--kept-column takes the heading of a column first, such as "Shift=same".');
  const [comparison = '', weight = 'some'] = how.split(',').map((part) => part.trim());
  return {
    heading,
    comparison: comparison === '' ? null : oneOf(`--kept-column for ${heading}`, comparison, comparisons),
    weight: oneOf(`--kept-column for ${heading}`, weight, weightWords),
  };
}

/** The fewest people a group may have. */
export function readSmallestGroup(said: string): number {
  const size = wholeNumber(said);
  if (size === null || size < 2 || size > 99)
    throw new Refusal(`--smallest-group takes a whole number from 2 to 99, not "${said}".`);
  return size;
}

const allowances = ['may-move', 'one-place-more', 'met-before', 'managers-unknown'] as const;

function readRound(options: Options): RoundOptions | null {
  const [first] = allowances.filter((name) => options[name] === true);
  if (options['another-round'] !== true) {
    if (first !== undefined) throw new Refusal(`--${first} belongs to another round; say --another-round as well.`);
    if (options.run !== undefined)
      throw new Refusal('--run names what another round goes on from; say --another-round as well.');
    return null;
  }
  return {
    after: (options.run as MatchRunId | undefined) ?? null,
    keep: options['may-move'] !== true,
    onePlaceMore: options['one-place-more'] === true,
    pairedBefore: options['met-before'] === true,
    unknownManagers: options['managers-unknown'] === true,
  };
}

/** What stands before the last "=" and after it: headings may have one of their own. */
function halves(said: string): readonly [string, string] {
  const at = said.lastIndexOf('=');
  return at < 0 ? [said.trim(), ''] : [said.slice(0, at).trim(), said.slice(at + 1).trim()];
}

const wholeNumber = (said: string): number | null => (/^\d{1,6}$/.test(said) ? Number(said) : null);

function oneOf<const Word extends string>(option: string, said: string, words: readonly Word[]): Word {
  const found = words.find((word) => word === said);
  if (found === undefined) throw new Refusal(`${option} takes one of ${words.join(', ')}, not "${said}".`);
  return found;
}
