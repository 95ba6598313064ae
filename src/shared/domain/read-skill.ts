import { foldText } from './fold-text.ts';

/** How well somebody masters what they offer, from the least. */
export const skillLevels = ['some', 'well', 'expert'] as const;
export type SkillLevel = (typeof skillLevels)[number];

export interface Skill {
  readonly name: string;
  /** Null where it is not said. */
  readonly level: SkillLevel | null;
}

/** What people write for each level, folded, in English, German, French and Spanish. */
const words: Readonly<Record<SkillLevel, string>> = {
  some: `1 | some | a little | basic | basics | beginner | foundation | awareness | grundkenntnisse | grundlagen | anfanger |
    etwas | notions | debutant | bases | basico | principiante | nociones`,
  well: `2 | well | good | intermediate | proficient | competent | confident | gut | fortgeschritten | bon | bien | bonne |
    intermediaire | bueno | buena | intermedio`,
  expert: `3 | expert | advanced | very well | very good | excellent | strong | experte | expertin | sehr gut | tres bien |
    avance | experto | experta | avanzado | muy bien`,
};

const levels: ReadonlyMap<string, SkillLevel> = new Map(
  skillLevels.flatMap((level) => words[level].split('|').map((word) => [foldText(word), level] as const)),
);

/** A skill with how well it is mastered behind it: 'negotiation (expert)', 'Excel: 3'. Anything else is a name and no more. */
export function readSkill(text: string): Skill {
  const name = text.trim();
  const [, before, inBrackets, behind] = /^(.+?)\s*(?:\(([^()]+)\)|(?::|\s[-–])\s*([^:]+))$/u.exec(name) ?? [];
  const level = levels.get(foldText(inBrackets ?? behind ?? '').replace(/^level /u, ''));
  return before === undefined || level === undefined ? { name, level: null } : { name: before, level };
}
