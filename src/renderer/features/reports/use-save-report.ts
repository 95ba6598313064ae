import { useState } from 'react';
import type { RouteRequest } from '../../../shared/ipc/contract.ts';
import { errorSentence } from '../../lib/error-sentence.ts';
import { request } from '../../lib/request.ts';
import { showToast } from '../../ui/toast.tsx';

type Format = 'pdf' | 'xlsx';

/** Saves the report where the person chooses and names the file; says nothing when they think better of it. */
export function useSaveReport(report: RouteRequest<'report.leadership'>) {
  const [format, setFormat] = useState<Format | null>(null);
  const save = async (chosen: Format) => {
    if (format !== null) return;
    setFormat(chosen);
    try {
      const answer = await request('report.saveLeadership', { report, format: chosen });
      if (answer.saved) {
        const where = answer.folder === '' ? '' : ` in ${answer.folder}`;
        showToast({ sentence: `The report is saved as ${answer.fileName}${where}.` });
      }
    } catch (error) {
      showToast({ sentence: errorSentence(error), tone: 'problem' });
    } finally {
      setFormat(null);
    }
  };
  return { format, save: (chosen: Format) => void save(chosen) };
}
