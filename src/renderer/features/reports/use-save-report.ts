import { useState } from 'react';
import type { RouteRequest } from '../../../shared/ipc/contract.ts';
import { request } from '../../lib/request.ts';
import { saveAndSay } from '../../lib/save-and-say.ts';

type Format = 'pdf' | 'xlsx';

/** Saves the report where the person chooses and names the file; says nothing when they think better of it. */
export function useSaveReport(report: RouteRequest<'report.leadership'>) {
  const [format, setFormat] = useState<Format | null>(null);
  const save = async (chosen: Format) => {
    if (format !== null) return;
    setFormat(chosen);
    await saveAndSay('The report is', () => request('report.saveLeadership', { report, format: chosen }));
    setFormat(null);
  };
  return { format, save: (chosen: Format) => void save(chosen) };
}
