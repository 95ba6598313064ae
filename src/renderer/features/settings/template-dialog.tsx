import { useState } from 'react';
import { mergeFields } from '../../../shared/domain/messages/merge-field.ts';
import type { MessageTemplate, MessageText } from '../../../shared/domain/messages/message-template.ts';
import { type Role, roles } from '../../../shared/domain/person.ts';
import { useDeskChange } from '../../lib/use-desk-change.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Notice } from '../../ui/notice.tsx';
import { TextField } from '../../ui/text-field.tsx';
import css from './settings.module.css';

interface TemplateDialogProps {
  /** Null for a new one. */
  readonly template: MessageTemplate | null;
  readonly onClose: () => void;
}

const blank: MessageText = { subject: '', body: 'Dear {{you.given}},\n\n\n\nKind regards,\n{{me}}' };
const sides = roles.toReversed();

/** The wording of one message, a text for each side it is for. */
export function TemplateDialog({ template, onClose }: TemplateDialogProps) {
  const [name, setName] = useState(template?.name ?? '');
  const [about, setAbout] = useState(template?.about ?? '');
  const [texts, setTexts] = useState<Record<Role, MessageText>>({
    mentee: template?.mentee ?? blank,
    mentor: template?.mentor ?? blank,
  });
  const [isFor, setFor] = useState<Record<Role, boolean>>({
    mentee: template === null || template.mentee !== null,
    mentor: template === null || template.mentor !== null,
  });
  const save = useDeskChange('message.saveTemplate', { refusal: 'form', onDone: onClose });
  const put = (side: Role, text: Partial<MessageText>) =>
    setTexts((before) => ({ ...before, [side]: { ...before[side], ...text } }));
  const textOf = (side: Role) => (isFor[side] ? texts[side] : null);
  // A text's fields have the same names on both sides, so a refusal is shown at the top, with the side it is about.
  const shownAtField = save.fields['name'] ?? save.fields['about'];
  const where = sides.find((side) => save.refused?.facts?.['field']?.toString().startsWith(side));

  return (
    <Dialog
      title={template === null ? 'Add a message of your own' : `Change “${template.name}”`}
      size="wide"
      isOpen
      isDismissable={false}
      onClose={onClose}
      onSubmit={() =>
        void save.run({
          id: template?.id ?? null,
          fields: { name, about, mentee: textOf('mentee'), mentor: textOf('mentor') },
        })
      }
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button type="submit" variant="primary" isPending={save.isPending}>
            Keep this wording
          </Button>
        </>
      }
    >
      {save.problem !== null && shownAtField === undefined ? (
        <Notice tone="problem">
          {where === undefined ? '' : `In the text for the ${where}: `}
          {save.problem}
        </Notice>
      ) : null}
      <TextField
        label="Name"
        value={name}
        onChange={setName}
        isRequired
        error={save.fields['name']}
        maxLength={80}
        autoFocus
      />
      <TextField
        label="When to use it"
        value={about}
        onChange={setAbout}
        error={save.fields['about']}
        maxLength={200}
      />
      <Disclosure title="What can be filled in">
        <dl className={css.fields}>
          {mergeFields.map((field) => (
            <div key={field.name}>
              <dt>
                <code>{`{{${field.name}}}`}</code>
              </dt>
              <dd>{field.says}</dd>
            </div>
          ))}
        </dl>
      </Disclosure>
      <div className={css.texts}>
        {sides.map((side) => (
          <div key={side} className={css.side}>
            <Checkbox
              isSelected={isFor[side]}
              onChange={(chosen) => setFor((before) => ({ ...before, [side]: chosen }))}
            >
              A text for the {side}
            </Checkbox>
            {isFor[side] ? (
              <>
                <TextField
                  label={`Subject for the ${side}`}
                  value={texts[side].subject}
                  onChange={(subject) => put(side, { subject })}
                  maxLength={200}
                />
                <TextField
                  label={`Text for the ${side}`}
                  value={texts[side].body}
                  onChange={(body) => put(side, { body })}
                  multiline
                  maxLength={20_000}
                />
              </>
            ) : null}
          </div>
        ))}
      </div>
    </Dialog>
  );
}
