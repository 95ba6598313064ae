import type { RouteInput, RouteOutput } from '../../../shared/ipc/contract.ts';
import type { Ports } from '../ports.ts';
import { saveWhereChosen } from '../save-where-chosen.ts';
import { gatherLeadershipReport } from './gather-leadership-report.ts';

/** Builds the report, asks where it may go, and writes it whole or not at all. Thinking better of it is a normal answer. */
export async function saveLeadershipReport(
  ports: Ports,
  { report: request, format }: RouteInput<'report.saveLeadership'>,
): Promise<RouteOutput<'report.saveLeadership'>> {
  const report = await gatherLeadershipReport(ports, request);
  return saveWhereChosen(ports, `Mentoring summary ${report.to}.${format}`, () =>
    format === 'pdf' ? ports.printDocument({ kind: 'report', report }) : ports.writeReportWorkbook(report),
  );
}
