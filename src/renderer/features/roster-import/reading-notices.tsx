import { formatInstant } from '../../lib/format.ts';
import { Notice } from '../../ui/notice.tsx';
import type { SheetsFile } from './wizard-state.ts';

/** What is to be known of a file before it is worked on: that it was imported before, and what reading it brought up. */
export function ReadingNotices({ file }: { readonly file: SheetsFile }) {
  return (
    <>
      {file.importedBefore ? (
        <Notice title="This file was imported before">
          That was on {formatInstant(file.importedBefore)}. Nothing comes in twice; the comparison shows what would
          still change.
        </Notice>
      ) : null}
      {file.warnings.length > 0 ? (
        <Notice title="Noticed while reading">
          <ul>
            {file.warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </Notice>
      ) : null}
    </>
  );
}
