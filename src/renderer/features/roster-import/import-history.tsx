import { formatInstant } from '../../lib/format.ts';
import { useDeskQuery } from '../../lib/use-desk-query.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Tag } from '../../ui/tag.tsx';
import { entryMark, useKeepPlace } from '../../ui/use-keep-place.ts';
import { importKindPlurals } from './import-kind-words.ts';
import { importedSentence } from './import-words.ts';
import css from './roster-import.module.css';
import { useUndoImport } from './use-undo-import.ts';

/** Every import so far, newest first, each of which can be undone as a whole. */
export function ImportHistory() {
  const history = useDeskQuery('roster.history', {});
  const undo = useUndoImport();
  const keepPlace = useKeepPlace(history.data);
  if (history.data === undefined || history.data.length === 0) return null;
  return (
    <Card title="Imports so far">
      <div {...keepPlace}>
        <ul className={css.lines}>
          {history.data.map(({ id, kind, at, fileName, cohortName, counts, undoneAt }) => (
            <li key={id} {...entryMark}>
              <div>
                <strong>{fileName}</strong>, {importKindPlurals[kind]}, into the cohort {cohortName},{' '}
                {formatInstant(at)}
                <p className={css.quiet}>{importedSentence(counts, kind)}</p>
              </div>
              {undoneAt === null ? (
                <Button
                  size="small"
                  icon="undo"
                  label={`Undo the import of ${fileName}, ${formatInstant(at)}`}
                  onPress={() => undo(id)}
                >
                  Undo
                </Button>
              ) : (
                <Tag>Undone {formatInstant(undoneAt)}</Tag>
              )}
            </li>
          ))}
        </ul>
      </div>
    </Card>
  );
}
