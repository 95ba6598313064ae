import { useState } from 'react';
import type { ImportCounts } from '../../../shared/domain/roster/import-counts.ts';
import type { RouteRequest } from '../../../shared/ipc/contract.ts';
import { countOf } from '../../lib/format.ts';
import { request } from '../../lib/request.ts';
import { saveAndSay } from '../../lib/save-and-say.ts';
import { Button } from '../../ui/button.tsx';
import { stayingOutWords } from './import-words.ts';
import css from './roster-import.module.css';

type LeftOutChoices = RouteRequest<'roster.saveLeftOut'>['choices'];

interface Props {
  readonly counts: ImportCounts;
  readonly choices: LeftOutChoices;
}

/** Saves every row that stays out, whatever for, so that it can be mended and imported again. */
export function SaveLeftOut({ counts, choices }: Props) {
  const [isPending, setPending] = useState(false);
  const n = counts.problems + counts.possibleDuplicates + counts.leftOut;
  if (n === 0) return null;
  const rows = n === 1 ? 'the row that stays out' : `the ${countOf(n, 'row', 'rows')} that stay out`;
  const save = async () => {
    setPending(true);
    const saved = n === 1 ? 'The row that stays out is' : `The ${countOf(n, 'row', 'rows')} that stay out are`;
    await saveAndSay(saved, () => request('roster.saveLeftOut', { choices }));
    setPending(false);
  };
  const words = stayingOutWords(counts);
  return (
    <>
      <Button icon="download" isPending={isPending} onPress={() => void save()}>
        Save {rows}
      </Button>
      {words === null ? null : <span className={css.quiet}>{words}</span>}
    </>
  );
}
