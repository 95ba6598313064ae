import { importTemplate } from '../../../shared/domain/import-template/import-template.ts';
import type { RouteInput, RouteOutput } from '../../../shared/ipc/contract.ts';
import type { Ports } from '../ports.ts';
import { saveWhereChosen } from '../save-where-chosen.ts';

/** Saves an empty spreadsheet to fill in, where the person chooses. */
export function saveTemplate(
  ports: Ports,
  { kind }: RouteInput<'roster.saveTemplate'>,
): Promise<RouteOutput<'roster.saveTemplate'>> {
  const template = importTemplate(kind);
  return saveWhereChosen(ports, template.fileName, () => ports.writeSheetWorkbook(template));
}
