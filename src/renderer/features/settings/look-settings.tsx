import { Card } from '../../ui/card.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import css from './settings.module.css';
import { type DeskSettings, useSettingsChange } from './use-settings-change.ts';

const textSizes = [90, 100, 115, 130, 150] as const;

/** Theme, density, text size, and whether single letters are commands. */
export function LookSettings({ settings }: { readonly settings: DeskSettings }) {
  const change = useSettingsChange();
  return (
    <div className={css.stack}>
      <Card title="Look">
        <RadioGroup
          label="Theme"
          orientation="horizontal"
          value={settings.theme}
          onChange={(theme) => change({ theme })}
          options={[
            { id: 'system', label: 'As this computer does' },
            { id: 'light', label: 'Light' },
            { id: 'dark', label: 'Dark' },
          ]}
        />
        <RadioGroup
          label="Rows"
          orientation="horizontal"
          value={settings.density}
          onChange={(density) => change({ density })}
          options={[
            { id: 'comfortable', label: 'Roomy' },
            { id: 'standard', label: 'Standard' },
            { id: 'compact', label: 'Close together' },
          ]}
        />
        <RadioGroup
          label="Text size"
          orientation="horizontal"
          value={String(settings.textSize)}
          onChange={(size) => {
            const textSize = textSizes.find((one) => String(one) === size);
            if (textSize) change({ textSize });
          }}
          options={textSizes.map((size) => ({ id: String(size), label: `${size} %` }))}
        />
      </Card>
      <Card title="Keys">
        <Checkbox isSelected={settings.singleKeys} onChange={(singleKeys) => change({ singleKeys })}>
          Single letters are commands
        </Checkbox>
        <p className={css.quiet}>
          With this off, only keys together with Ctrl act, and the arrows. Useful with speech input. The whole list of
          keys stands in <a href="#/help">Help</a>.
        </p>
      </Card>
    </div>
  );
}
