import { addDays, type LocalDate } from '../../src/shared/domain/local-date.ts';
import { type CareerLevel, type PersonFields, unknownFields } from '../../src/shared/domain/person.ts';
import type { Random } from './random.ts';
import {
  departments,
  developmentGoals,
  familyNames,
  functionsByDepartment,
  givenNames,
  languagesByLocation,
  locations,
  skills,
  timeZonesByLocation,
  titles,
} from './words.ts';

export interface Member {
  readonly fields: PersonFields;
  /** Number of the manager in the list; 'none' at the top; 'unknown' where the staff list does not say. */
  readonly manager: number | 'none' | 'unknown';
}

const size = 160;
const leadsPerDepartment = 4;

/** 160 people in one tree: a chief executive, a director per department, team leads, and everybody else. */
export function makeOrganisation(random: Random, madeFor: LocalDate): readonly Member[] {
  const names = drawNames(random);
  const members: Member[] = [];
  const add = (level: CareerLevel, department: (typeof departments)[number] | null, manager: Member['manager']) => {
    const index = members.length;
    const [givenName, familyName] = names[index] ?? ['', ''];
    members.push({
      manager,
      fields: { ...describe(random, level, department, index, madeFor), givenName, familyName },
    });
    return index;
  };
  const chief = add('executive', null, 'none');
  const directors = departments.map((department) => add('executive', department, chief));
  const leads = departments.flatMap((department, at) =>
    Array.from({ length: leadsPerDepartment }, () => ({
      department,
      at: add('middle manager', department, directors[at] ?? chief),
    })),
  );
  while (members.length < size) {
    const lead = random.pick(leads);
    const level = random.pick([
      'experienced',
      'experienced',
      'experienced',
      'new in job',
      'new in job',
      'pre-employment',
    ] as const);
    // A few are missing in the staff list's manager column: not knowing is part of every real roster.
    add(level, lead.department, random.chance(0.03) ? 'unknown' : lead.at);
  }
  return members;
}

function drawNames(random: Random): (readonly [string, string])[] {
  const drawn = new Map<string, readonly [string, string]>();
  while (drawn.size < size) {
    const name = [random.pick(givenNames), random.pick(familyNames)] as const;
    drawn.set(name.join(' '), name);
  }
  return [...drawn.values()];
}

function describe(
  random: Random,
  level: CareerLevel,
  department: (typeof departments)[number] | null,
  index: number,
  madeFor: LocalDate,
): PersonFields {
  const location = random.pick(locations);
  const zones = timeZonesByLocation[location];
  const isSenior = level === 'executive' || level === 'middle manager';
  return {
    ...unknownFields,
    externalId: String(1001 + index * 3).padStart(5, '0'),
    jobTitle: random.pick(titles[level]),
    department: department ?? 'Management',
    jobFunction: functionOf(department, index),
    location,
    timeZone: zones[index % zones.length] ?? null,
    careerLevel: level,
    grade: { executive: 9, 'middle manager': 7, experienced: 5, 'new in job': 3, 'pre-employment': 1 }[level],
    languages: languagesByLocation[location],
    skillsOffered: withLevels(random.some(skills, isSenior ? random.whole(4, 6) : random.whole(1, 3)), index),
    skillsWanted: level === 'executive' ? [] : random.some(skills, random.whole(2, 3)),
    goals: level === 'executive' ? [] : random.some(developmentGoals, random.whole(1, 2)),
    rhythmDays: random.pick([14, 30, 30, 30, 42]),
    facts: keptOf(index),
    trainedOn: random.chance(0.8) ? addDays(madeFor, -random.whole(20, 700)) : null,
  };
}

/** Every trade has people in other departments, and of some the staff list does not say. */
function functionOf(department: (typeof departments)[number] | null, index: number): string | null {
  if (index % 11 === 5) return null;
  return index % 7 === 3 || department === null ? 'Finance' : functionsByDepartment[department];
}

/** What their lists have beyond what the desk knows: said by most. */
function keptOf(index: number): PersonFields['facts'] {
  const where = ['at the office', 'from home', 'at both'][index % 4];
  return [
    ...(where === undefined ? [] : [{ name: 'Works mostly', value: where }]),
    { name: 'Years here', value: String(1 + ((index * 11) % 23)) },
  ];
}

/** One in three says how well they know what they offer. */
function withLevels(offered: readonly string[], index: number): string[] {
  if (index % 3 !== 0) return [...offered];
  return offered.map((skill, at) => `${skill}${['', ' (expert)', ' (well)', ' (some)'][(index + at) % 4]}`);
}

/** 'o’brennan' → 'obrennan': what an e-mail address can carry of a name. */
export function emailOf({ givenName, familyName }: Pick<PersonFields, 'givenName' | 'familyName'>): string {
  const plain = (name: string) =>
    name
      .normalize('NFKD')
      .toLowerCase()
      .replaceAll('ß', 'ss')
      .replaceAll('ø', 'o')
      .replaceAll('ł', 'l')
      .replaceAll('ı', 'i')
      .replace(/[^a-z]+/g, '');
  return `${plain(givenName)}.${plain(familyName)}@example.org`;
}
