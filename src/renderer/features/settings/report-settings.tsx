import { Card } from '../../ui/card.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { type DeskSettings, useSettingsChange } from './use-settings-change.ts';

const sizes = [3, 5, 10] as const;

/** What is held back from anything that leaves. */
export function ReportSettings({ settings }: { readonly settings: DeskSettings }) {
  const change = useSettingsChange();
  return (
    <Card
      title="Small groups"
      sentence="A count of very few people can point at one of them. Reports hold such counts back, and with them any figure from which they could be worked out."
    >
      <RadioGroup
        label="The smallest group a report may show"
        value={String(settings.smallestGroup)}
        onChange={(size) => {
          const smallestGroup = sizes.find((one) => String(one) === size);
          if (smallestGroup) change({ smallestGroup });
        }}
        options={[
          { id: '3', label: '3 people', description: 'For small programmes whose readers know everyone anyway.' },
          { id: '5', label: '5 people', description: 'The usual choice.' },
          { id: '10', label: '10 people', description: 'For reports that go outside the organisation.' },
        ]}
      />
    </Card>
  );
}
