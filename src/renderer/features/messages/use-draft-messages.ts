import { useState } from 'react';
import type { EditedMessages } from '../../../shared/domain/messages/draft-messages.ts';
import type { MessageText } from '../../../shared/domain/messages/message-template.ts';
import { useDeskQuery } from '../../lib/use-desk-query.ts';
import type { MessageChoice } from './message-choice.ts';

const pageLength = 200;
const nothingEdited: EditedMessages = {};

/** The messages of a choice, the one in front, and what was changed for single people until another message is chosen. */
export function useDraftMessages({ template, to, side }: MessageChoice) {
  const asked = JSON.stringify([template, to]);
  const [kept, setKept] = useState({ of: '', edited: nothingEdited });
  const edited = kept.of === asked ? kept.edited : nothingEdited;
  const [without, setWithout] = useState({ of: '', open: false });
  const withoutOpen = without.of === asked && without.open;
  const [place, setPlace] = useState({ of: '', at: 0 });
  const askedWithSide = JSON.stringify([asked, side, withoutOpen]);
  const at = place.of === askedWithSide ? place.at : 0;
  const offset = at - (at % pageLength);
  // Nobody to write to yet: nothing is asked, and the place only fills the shape.
  const choice = { template, to: to ?? { kind: 'pairings' as const, pairings: [] }, side, edited, withoutOpen };
  const sent = {
    ...choice,
    to: choice.to.kind === 'pairings' ? { ...choice.to, pairings: [...choice.to.pairings] } : choice.to,
  };
  const draft = useDeskQuery(
    'message.draft',
    { ...sent, offset, limit: pageLength },
    { enabled: to !== null, keepLast: true },
  );
  const total = draft.data?.total ?? 0;
  const goAt = (next: number) => setPlace({ of: askedWithSide, at: Math.max(0, Math.min(total - 1, next)) });
  return {
    draft,
    choice: sent,
    at,
    offset,
    pageLength,
    message: draft.data?.messages[at - offset],
    goAt,
    withoutOpen,
    leaveOutOpen: (open: boolean) => setWithout({ of: asked, open }),
    keep: (key: string, text: MessageText) => setKept({ of: asked, edited: { ...edited, [key]: text } }),
    putBack(key: string) {
      const { [key]: _, ...rest } = edited;
      setKept({ of: asked, edited: rest });
    },
  };
}

export type DraftMessages = ReturnType<typeof useDraftMessages>;
