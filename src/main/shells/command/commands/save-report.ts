import { basename } from 'node:path';
import type { LocalDate } from '../../../../shared/domain/local-date.ts';
import type { Answer } from '../answer.ts';
import type { CommandLine } from '../command-line.ts';
import { findCohort, findProgramme } from '../find-cohort.ts';
import { fromWhereCalled } from '../open-desk.ts';
import { withVault } from '../open-vault.ts';
import { Refusal } from '../refusal.ts';

/** report <vault> --from <day> --to <day> [--pdf <file>] [--xlsx <file>] [--programme <name>] [--cohort <name>] */
export async function saveReport({ given, options }: CommandLine): Promise<Answer> {
  const { from, to } = options;
  if (from === undefined || to === undefined) throw new Refusal('Say which period with --from and --to.');
  const formats = (['pdf', 'xlsx'] as const).flatMap((format) => {
    const path = options[format];
    return path === undefined ? [] : [{ format, path: fromWhereCalled(path) }];
  });
  return withVault(given[0], options, async (desk) => {
    const found = options.cohort === undefined ? null : await findCohort(desk, options.cohort);
    const programme = found?.programme ?? (await findProgramme(desk, options.programme));
    const report = {
      programmeId: programme.id,
      cohortId: found?.cohort.id ?? null,
      from: from as LocalDate,
      to: to as LocalDate,
    };
    const shown = await desk.ask('report.leadership', report);
    const saved: string[] = [];
    for (const { format, path } of formats) {
      desk.saveNextAs({ path, fileName: basename(path) });
      const answer = await desk.ask('report.saveLeadership', { report, format });
      if (answer.saved) saved.push(answer.fileName);
    }
    return {
      lines: [
        shown.title,
        ...shown.sections.map((section) => section.sentence),
        ...saved.map((name) => `Saved ${name}.`),
      ],
      json: { report: shown, saved },
    };
  });
}
