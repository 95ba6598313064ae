import { selfCheckSheet } from '../../../shared/domain/sheets/self-check-sheet.ts';
import type { RouteOutput } from '../../../shared/ipc/contract.ts';
import type { Ports } from '../ports.ts';
import { saveWhereChosen } from '../save-where-chosen.ts';

/** Prints the blank self-check for mentors and saves it where somebody chooses. */
export async function saveSelfCheckForm(ports: Ports): Promise<RouteOutput<'selfCheck.saveForm'>> {
  const [programme] = await ports.store.programmes.list();
  const sheet = selfCheckSheet(programme?.name ?? 'Mentoring', ports.clock.today());
  return saveWhereChosen(ports, 'Self-check for mentors.pdf', () => ports.printDocument({ kind: 'sheet', sheet }));
}
