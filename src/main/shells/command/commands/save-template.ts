import { basename } from 'node:path';
import { importTemplate, templateKinds } from '../../../../shared/domain/import-template/import-template.ts';
import { saveFile } from '../../../adapters/save-file.ts';
import { writeSheetWorkbook } from '../../../adapters/sheet-writer.ts';
import type { Answer } from '../answer.ts';
import type { CommandLine } from '../command-line.ts';
import { fromWhereCalled } from '../open-desk.ts';
import { Refusal } from '../refusal.ts';

/** template <kind> --xlsx <file>: an empty spreadsheet to fill in; it belongs to no vault. */
export async function saveTemplate({ given, options }: CommandLine): Promise<Answer> {
  const kind = templateKinds.find((known) => known === given[0]);
  if (kind === undefined) throw new Refusal(`Say which template: ${templateKinds.join(', ')}.`);
  if (options.xlsx === undefined) throw new Refusal('Say where to save it with --xlsx.');
  const path = fromWhereCalled(options.xlsx);
  const { columns, ...template } = importTemplate(kind);
  await saveFile(path, await writeSheetWorkbook({ ...template, columns }));
  return {
    lines: [`Saved ${basename(path)}, with ${columns.length} columns.`],
    json: { saved: basename(path), kind, columns: columns.map(({ heading, field }) => ({ heading, field })) },
  };
}
