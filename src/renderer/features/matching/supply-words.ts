import type { Supply } from '../../../shared/domain/matching/readiness/supply.ts';
import type { ReadinessInWords } from '../../../shared/ipc/routes/matching-answers.ts';
import { countOf } from '../../lib/format.ts';

/** Places set against wishes by one thing people differ in, as one table. */
export interface SupplyView {
  readonly title: string;
  /** Whether somebody goes short of what they asked for. */
  readonly isOpenAtFirst: boolean;
  readonly sentence: string;
  /** What the first two columns hold. */
  readonly of: string;
  readonly wanted: string;
  readonly rows: readonly Supply[];
  /** What stands in place of a name where none is recorded. */
  readonly unnamed: string;
}

const shortIn = (rows: readonly Supply[]) => rows.filter(({ missing }) => missing > 0).length;

function titleOf(what: string, rows: readonly Supply[]): string {
  if (rows.length === 0) return `${what}: none recorded`;
  const short = shortIn(rows);
  return short === 0 ? `${what}: places enough` : `${what}: ${short} of ${rows.length} short of places`;
}

/** A mentor's place stands under every skill offered there, so who goes without is not in the rows. */
function titleOfSkills({ rows, mentees, couldHaveOne }: ReadinessInWords['skills']): string {
  if (couldHaveOne < mentees) return `Skills: ${mentees - couldHaveOne} of ${mentees} who name any would go without`;
  return rows.length > 0 && shortIn(rows) > 0 ? 'Skills: one for everybody who names any' : titleOf('Skills', rows);
}

/** How many could have somebody for one of their skills, where the rows do not say so already. */
function sayCouldHaveOne({ rows, mentees, couldHaveOne }: ReadinessInWords['skills']): string {
  if (couldHaveOne < mentees) return ` So at most ${couldHaveOne} of them could have a mentor for a skill they named.`;
  return shortIn(rows) > 0
    ? ' Each of them could have a mentor for a skill they named, though not for every skill.'
    : '';
}

function skillView(skills: ReadinessInWords['skills']): SupplyView {
  const { rows, mentees, places, couldHaveOne } = skills;
  const named = countOf(mentees, 'mentee names skills', 'mentees name skills');
  return {
    title: titleOfSkills(skills),
    isOpenAtFirst: couldHaveOne < mentees,
    sentence:
      rows.length === 0
        ? 'Nobody who waits has named a skill to work on.'
        : places === 0
          ? `${named}; no mentor who offers any of them has a place for them.`
          : `${named}; mentors who offer any of them have ${countOf(places, 'place', 'places')}, each counted once.${sayCouldHaveOne(skills)}`,
    of: 'Skill',
    wanted: 'Want it',
    rows,
    unnamed: '',
  };
}

function groupView(rows: readonly Supply[], one: 'department' | 'site'): SupplyView {
  const known = rows.filter(({ name }) => name !== null);
  const isRecorded = known.length > 0;
  const short = shortIn(known);
  const shortWords = countOf(
    short,
    `${one} asks for more mentors than it has`,
    `${one}s ask for more mentors than they have`,
  );
  const elsewhere = `A mentor may well come from another ${one}.`;
  return {
    isOpenAtFirst: false,
    title: titleOf(one === 'department' ? 'Departments' : 'Sites', known),
    sentence: isRecorded
      ? `${short === 0 ? `No ${one} asks for more mentors than it has` : shortWords} places. ${elsewhere}`
      : `No ${one} is recorded for those who take part.`,
    of: one === 'department' ? 'Department' : 'Site',
    wanted: 'Asked for',
    rows: isRecorded ? rows : [],
    unnamed: 'Not recorded',
  };
}

/** Places against wishes by skill, by department and by site. */
export function supplyViews({ skills, departments, sites }: ReadinessInWords): readonly SupplyView[] {
  return [skillView(skills), groupView(departments, 'department'), groupView(sites, 'site')];
}

/** How the places of one row stand to what is wanted, in two or three words. */
export function supplyWord({ wanted, places, missing }: Supply): string {
  if (wanted === 0) return 'none asked for';
  if (missing === 0) return 'enough';
  return places === 0 ? 'no place' : `${missing} short`;
}

/** The part of what is wanted that there are places for, in percent: the length of a bar. Null where nothing is wanted. */
export function supplyShare({ wanted, places }: Supply): number | null {
  return wanted === 0 ? null : Math.min(100, Math.round((100 * places) / wanted));
}
