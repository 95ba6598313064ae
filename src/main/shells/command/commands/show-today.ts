import type { TodaySection } from '../../../../shared/domain/today/nudge-rules.ts';
import type { Answer } from '../answer.ts';
import type { CommandLine } from '../command-line.ts';
import { withVault } from '../open-vault.ts';

const titles: readonly (readonly [TodaySection, string])[] = [
  ['conversation', 'Needs a conversation'],
  ['planned', 'Planned for today'],
  ['ending', 'Endings in progress'],
  ['look', 'Worth a look'],
];

/** today <vault>: whom to contact and why, in the order of the screen and from the same route. */
export function showToday({ given, options }: CommandLine): Promise<Answer> {
  return withVault(given[0], options, async (desk) => {
    const today = await desk.ask('today.list', {});
    const lines = titles.flatMap(([section, title]) => {
      const { n, rows } = today.sections[section];
      if (n === 0) return [];
      const said = rows.flatMap(({ names, nudges }) => [
        `  ${names}: ${nudges[0].why}`,
        ...nudges.slice(1).map(({ why }) => `    ${why}`),
      ]);
      return ['', `${title} (${n})`, ...said];
    });
    return { lines: [today.sentence, ...lines], json: today };
  });
}
