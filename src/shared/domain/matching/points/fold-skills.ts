import { foldText } from '../../fold-text.ts';
import { readSkill, type SkillLevel, skillLevels } from '../../read-skill.ts';
import { foldWords } from './shared-words.ts';

export interface FoldedSkills {
  /** Folded names with the first spelling of each, in the order given. */
  readonly names: ReadonlyMap<string, string>;
  /** The best that is said of each; a skill of which nothing is said has none. */
  readonly levels: ReadonlyMap<string, SkillLevel>;
}

/** Parts the names of skills from how well each is mastered. */
export function foldSkills(said: readonly string[]): FoldedSkills {
  const skills = said.map(readSkill);
  const levels = new Map<string, SkillLevel>();
  for (const { name, level } of skills) {
    const key = foldText(name);
    const known = levels.get(key);
    if (level !== null && (known === undefined || skillLevels.indexOf(level) > skillLevels.indexOf(known)))
      levels.set(key, level);
  }
  return { names: foldWords(skills.map(({ name }) => name)), levels };
}
