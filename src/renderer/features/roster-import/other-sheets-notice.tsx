import { otherUsableSheets } from '../../../shared/domain/usable-sheets.ts';
import { listInWords } from '../../lib/format.ts';
import { Notice } from '../../ui/notice.tsx';
import type { OpenImport } from './wizard-state.ts';

/** Says when the file has more on another sheet, so that they are not forgotten. */
export function OtherSheetsNotice({ state }: { readonly state: OpenImport }) {
  const others = otherUsableSheets(state.file.sheets, [...state.queue.sheetsDone, state.sheetIndex]);
  if (others.length === 0) return null;
  const names = listInWords(others.map(({ name }) => `“${name}”`));
  return (
    <Notice title={`${names} can be imported too`}>
      One sheet is imported at a time, and this one is “{state.sheet.name}”. The rest are offered as soon as it is done.
    </Notice>
  );
}
