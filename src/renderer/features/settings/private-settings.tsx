import { keysInWords } from '../../lib/keyboard.ts';
import { Card } from '../../ui/card.tsx';
import { Facts } from '../../ui/facts.tsx';
import { InlineText } from '../../ui/inline-text.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import css from './settings.module.css';
import { type DeskSettings, useSettingsChange } from './use-settings-change.ts';

const contactLabel = 'Safeguarding contact';

/** Whom to turn to where mentoring is not the way to help, and how notes are locked apart. */
export function PrivateSettings({ settings }: { readonly settings: DeskSettings }) {
  const change = useSettingsChange();
  return (
    <div className={css.stack}>
      <Card
        title="Where somebody may be in danger"
        sentence="Mentoring is not the way to help then. Whoever opens a concern sees this name first."
      >
        <Facts
          layout="above"
          facts={[
            {
              label: contactLabel,
              value: (
                <InlineText
                  label={contactLabel}
                  value={settings.safeguardingContact}
                  emptyText="Nobody named yet"
                  hint="A name and how to reach them."
                  onCommit={async (safeguardingContact) => {
                    change({ safeguardingContact });
                    return null;
                  }}
                />
              ),
            },
          ]}
        />
      </Card>
      <Card title="Showing the window to somebody">
        <p>
          <Kbd keys={keysInWords('mod+shift+l')} /> locks notes and concerns and takes them out of sight, while the rest
          stays open. The same keys ask for your passphrase and bring them back.
        </p>
      </Card>
    </div>
  );
}
