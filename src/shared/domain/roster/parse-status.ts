import { foldText } from '../fold-text.ts';
import { read, unread } from './cell-answer.ts';
import { cellText } from './cell-text.ts';
import type { CellReading } from './roster-problem.ts';
import type { Cell } from './sheet.ts';

export type WorkStatus = 'active' | 'leave' | 'left';

const words = new Map<string, WorkStatus>([
  ...[
    'a',
    'active',
    'aktiv',
    'actif',
    'active',
    'activo',
    'activa',
    'employed',
    'current',
    'working',
    'beschaftigt',
    'en poste',
    'present',
    'en activo',
  ].map((word) => [word, 'active'] as const),
  ...[
    'l',
    'leave',
    'on leave',
    'loa',
    'leave of absence',
    'parental leave',
    'maternity leave',
    'paternity leave',
    'sick leave',
    'sabbatical',
    'abwesend',
    'beurlaubt',
    'elternzeit',
    'en conge',
    'conge',
    'de baja',
    'baja',
    'excedencia',
    'absent',
    'paused',
  ].map((word) => [word, 'leave'] as const),
  ...[
    't',
    'left',
    'terminated',
    'leaver',
    'resigned',
    'retired',
    'inactive',
    'former',
    'ausgeschieden',
    'ausgetreten',
    'verlassen',
    'inaktiv',
    'parti',
    'partie',
    'sorti',
    'inactif',
    'inactivo',
    'inactiva',
    'ex empleado',
    'dejo la empresa',
  ].map((word) => [word, 'left'] as const),
]);

/** Whether somebody works, is on leave or has left, from the codes and words of staff systems (A / L / T and so on). */
export function parseStatus(cell: Cell): CellReading<WorkStatus> {
  const text = cellText(cell);
  const status = words.get(
    foldText(text)
      .replace(/[^\p{L}]+/gu, ' ')
      .trim(),
  );
  return status ? read(status) : unread('STATUS_UNKNOWN', text);
}
