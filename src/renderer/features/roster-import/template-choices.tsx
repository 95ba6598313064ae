import { useId, useState } from 'react';
import { type TemplateKind, templateKinds } from '../../../shared/domain/import-template/import-template.ts';
import { request } from '../../lib/request.ts';
import { saveAndSay } from '../../lib/save-and-say.ts';
import { Button } from '../../ui/button.tsx';
import css from './roster-import.module.css';

const labels: Readonly<Record<TemplateKind, string>> = {
  people: 'Empty roster',
  'check-ins': 'Empty check-in form',
  sessions: 'Empty session log',
};

/** For whoever has no file yet: empty spreadsheets whose columns are known here. */
export function TemplateChoices() {
  const [saving, setSaving] = useState<TemplateKind | null>(null);
  const title = useId();
  const save = async (kind: TemplateKind) => {
    setSaving(kind);
    await saveAndSay(`The ${labels[kind].toLowerCase()} is`, () => request('roster.saveTemplate', { kind }));
    setSaving(null);
  };
  return (
    <section aria-labelledby={title} className={css.templates}>
      <h3 id={title}>Start from an empty spreadsheet</h3>
      <p>Each column says what to write and offers its answers. Filled in, it comes in without a question.</p>
      <div className={css.answers}>
        {templateKinds.map((kind) => (
          <Button key={kind} icon="download" isPending={saving === kind} onPress={() => void save(kind)}>
            {labels[kind]}
          </Button>
        ))}
      </div>
    </section>
  );
}
