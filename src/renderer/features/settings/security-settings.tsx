import { useState } from 'react';
import { NewPassphrase } from '../../lib/new-passphrase.tsx';
import { PassphraseField } from '../../lib/passphrase-field.tsx';
import { useDeskChange } from '../../lib/use-desk-change.ts';
import { useDeskQuery } from '../../lib/use-desk-query.ts';
import { Card } from '../../ui/card.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Select } from '../../ui/select.tsx';
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

const blank = { current: '', passphrase: '', again: '' };

function ChangePassphrase() {
  const [typed, setTyped] = useState(blank);
  const put = (field: keyof typeof blank, value: string) => setTyped((before) => ({ ...before, [field]: value }));
  const change = useDeskChange('vault.changePassphrase', {
    refusal: 'form',
    onDone: () => {
      setTyped(blank);
      showToast({ sentence: 'The passphrase was changed. The recovery code stays as it is.' });
    },
  });
  return (
    <Card title="Passphrase" sentence="The recovery code goes on working when the passphrase changes.">
      <div className={css.form}>
        {change.problem ? <Notice tone="problem">{change.problem}</Notice> : null}
        <NewPassphrase
          label="The new passphrase"
          passphrase={typed.passphrase}
          again={typed.again}
          onType={put}
          isRestReady={typed.current !== ''}
          before={(wasSent) => (
            <PassphraseField
              label="The passphrase now"
              value={typed.current}
              onChange={(value) => put('current', value)}
              error={wasSent && typed.current === '' ? 'The passphrase that opens this vault now.' : undefined}
            />
          )}
          isPending={change.isPending}
          submitLabel="Change the passphrase"
          onSubmit={() => void change.run({ current: typed.current, next: typed.passphrase })}
        />
      </div>
    </Card>
  );
}
