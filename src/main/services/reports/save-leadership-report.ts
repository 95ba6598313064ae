import type { RouteInput, RouteOutput } from '../../../shared/ipc/contract.ts';
import type { Ports } from '../ports.ts';
import { folderInWords } from './folder-in-words.ts';
import { gatherLeadershipReport } from './gather-leadership-report.ts';

/** Builds the report, asks where it may go, and writes it whole or not at all. Thinking better of it is a normal answer. */
export async function saveLeadershipReport(
  ports: Ports,
  { report: request, format }: RouteInput<'report.saveLeadership'>,
): Promise<RouteOutput<'report.saveLeadership'>> {
  const report = await gatherLeadershipReport(ports, request);
  const target = await ports.dialogs.chooseSave(`Mentoring summary ${report.to}.${format}`);
  if (target === null) return { saved: false };
  const bytes = format === 'pdf' ? await ports.printReport(report) : await ports.writeReportWorkbook(report);
  await ports.writeFile(target.path, bytes);
  return { saved: true, fileName: target.fileName, folder: folderInWords(target.path) };
}
