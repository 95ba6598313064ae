import { useState } from 'react';
import { missingCharacters, passphraseNeeds, passphraseTooShort } from '../../../shared/domain/passphrase-length.ts';
import { useDeskChange } from '../../lib/use-desk-change.ts';
import { useDeskQuery } from '../../lib/use-desk-query.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { showToast } from '../../ui/toast.tsx';
import css from './settings.module.css';
import { type DeskSettings, useSettingsChange } from './use-settings-change.ts';

const waits = [1, 2, 5, 10, 15, 30, 60, 120];

/** The passphrase, and how long an unattended desk stays open. */
export function SecuritySettings({ settings }: { readonly settings: DeskSettings }) {
  const change = useSettingsChange();
  const open = useDeskQuery('vault.status', {}).data?.open;
  const choices = waits.includes(settings.autoLockMinutes)
    ? waits
    : [...waits, settings.autoLockMinutes].toSorted((a, b) => a - b);
  return (
    <div className={css.stack}>
      <Card title="Locking by itself">
        <div className={css.narrow}>
          <Select
            label="Lock when nobody has touched anything for"
            options={choices.map((minutes) => ({
              id: String(minutes),
              label: minutes === 1 ? '1 minute' : `${minutes} minutes`,
            }))}
            value={String(settings.autoLockMinutes)}
            onChange={(minutes) => change({ autoLockMinutes: Number(minutes) })}
          />
        </div>
      </Card>
      {/* The practice vault has no passphrase of its own. */}
      {open && !open.isPractice ? <ChangePassphrase /> : null}
    </div>
  );
}

function ChangePassphrase() {
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [again, setAgain] = useState('');
  const [wasSent, setSent] = useState(false);
  const change = useDeskChange('vault.changePassphrase', {
    refusal: 'form',
    onDone: () => {
      setCurrent('');
      setNext('');
      setAgain('');
      setSent(false);
      showToast({ sentence: 'The passphrase was changed. The recovery code stays as it is.' });
    },
  });
  const isShort = missingCharacters(next) > 0;
  const differs = next !== again;
  return (
    <Card title="Passphrase" sentence="The recovery code goes on working when the passphrase changes.">
      <form
        className={css.form}
        onSubmit={(event) => {
          event.preventDefault();
          setSent(true);
          if (!isShort && !differs) void change.run({ current, next });
        }}
      >
        {change.problem ? <Notice tone="problem">{change.problem}</Notice> : null}
        <TextField
          label="The passphrase now"
          type="password"
          autoComplete="off"
          value={current}
          onChange={setCurrent}
        />
        <TextField
          label="The new one"
          type="password"
          autoComplete="off"
          value={next}
          onChange={setNext}
          description={`Use ${passphraseNeeds}; four or five words do well.`}
          error={wasSent && isShort ? passphraseTooShort : undefined}
        />
        <TextField
          label="The new one once more"
          type="password"
          autoComplete="off"
          value={again}
          onChange={setAgain}
          error={wasSent && !isShort && differs ? 'The two are not the same yet.' : undefined}
        />
        <div>
          <Button type="submit" isPending={change.isPending}>
            Change the passphrase
          </Button>
        </div>
      </form>
    </Card>
  );
}
