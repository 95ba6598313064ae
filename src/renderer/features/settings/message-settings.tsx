import { useState } from 'react';
import type { MessageTemplate } from '../../../shared/domain/messages/message-template.ts';
import { useDeskChange } from '../../lib/use-desk-change.ts';
import { useDeskQuery } from '../../lib/use-desk-query.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Facts } from '../../ui/facts.tsx';
import { InlineText } from '../../ui/inline-text.tsx';
import { Tag } from '../../ui/tag.tsx';
import css from './settings.module.css';
import { TemplateDialog } from './template-dialog.tsx';
import type { DeskSettings } from './use-settings-change.ts';

const originWords = { 'came with it': null, changed: 'Changed by you', own: 'Your own' } as const;

/** What messages are signed with, and the wording of each. */
export function MessageSettings({ settings }: { readonly settings: DeskSettings }) {
  const templates = useDeskQuery('message.templates', {}).data?.templates ?? [];
  const [edited, setEdited] = useState<MessageTemplate | 'new' | null>(null);
  const save = useDeskChange('settings.update', { refusal: 'form' });
  const putBack = useDeskChange('message.putBack');
  const keep = (name: 'ownName' | 'ownAddress') => async (value: string) =>
    (await save.attempt({ [name]: value === '' ? null : value }))?.message ?? null;
  return (
    <div className={css.stack}>
      <Card title="You" sentence="What stands under your messages, and where mail files say they come from.">
        <Facts
          facts={[
            {
              label: 'Your name',
              value: (
                <InlineText
                  label="Your name"
                  value={settings.ownName ?? ''}
                  emptyText="Not said yet"
                  onCommit={keep('ownName')}
                />
              ),
            },
            {
              label: 'Your address',
              value: (
                <InlineText
                  label="Your address"
                  value={settings.ownAddress ?? ''}
                  emptyText="Left to your mail program"
                  inputMode="email"
                  onCommit={keep('ownAddress')}
                />
              ),
            },
          ]}
        />
      </Card>
      <Card
        title="Templates"
        sentence="The wording messages begin with. Change it to sound like you; each can be put back as it came."
        actions={
          <Button icon="plus" onPress={() => setEdited('new')}>
            Add your own
          </Button>
        }
      >
        <ul className={css.templates}>
          {templates.map((template) => (
            <li key={template.id} className={css.row}>
              <span className={css.words}>
                {template.name}
                <span className={css.quiet}>{template.about}</span>
              </span>
              <span className={css.ways}>
                {originWords[template.origin] === null ? null : <Tag>{originWords[template.origin]}</Tag>}
                {template.origin === 'came with it' ? null : (
                  <Button
                    size="small"
                    label={`${template.origin === 'own' ? 'Take out' : 'Put back'} ${template.name}`}
                    onPress={() => void putBack.run({ id: template.id })}
                  >
                    {template.origin === 'own' ? 'Take out' : 'Put back'}
                  </Button>
                )}
                <Button size="small" label={`Change ${template.name}`} onPress={() => setEdited(template)}>
                  Change
                </Button>
              </span>
            </li>
          ))}
        </ul>
      </Card>
      {edited === null ? null : (
        <TemplateDialog template={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />
      )}
    </div>
  );
}
