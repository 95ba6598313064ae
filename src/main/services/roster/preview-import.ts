import type { ImportPlan } from '../../../shared/domain/roster/plan-import.ts';
import { kindOf } from '../../../shared/domain/roster/tally-problems.ts';
import type { RouteInput, RouteOutput } from '../../../shared/ipc/contract.ts';
import { planGroups } from '../../../shared/ipc/routes/roster.ts';
import type { Ports } from '../ports.ts';
import { type ImportChoices, planRoster } from './plan-roster.ts';

const mostRows = 200;

/**
 * What an import would do, each group cut to the first 200 and the warnings to the first 200 of each kind; the counts and
 * the tally are of all. Nothing is written.
 */
export async function previewImport(ports: Ports, choices: ImportChoices): Promise<ImportPlan> {
  const plan = await ports.store.read((read) => planRoster(ports, read, choices));
  const cut = Object.fromEntries(planGroups.map((group) => [group, plan[group].slice(0, mostRows)]));
  const warnings = [...Map.groupBy(plan.warnings, kindOf).values()].flatMap((alike) => alike.slice(0, mostRows));
  return { ...plan, ...cut, warnings };
}

/** A further page of one group of the plan. */
export async function listPlanRows(
  ports: Ports,
  { choices, group, offset }: RouteInput<'roster.planRows'>,
): Promise<RouteOutput<'roster.planRows'>> {
  const plan = await ports.store.read((read) => planRoster(ports, read, choices));
  return { rows: plan[group].slice(offset, offset + mostRows), total: plan[group].length };
}
