import type { HandlersFor } from '../../../shared/ipc/route.ts';
import type { messageRoutes } from '../../../shared/ipc/routes/messages.ts';
import { readDraft } from '../../services/messages/draft-batch.ts';
import { openInMailProgram } from '../../services/messages/open-in-mail-program.ts';
import { listTemplates } from '../../services/messages/read-templates.ts';
import { saveInvitation } from '../../services/messages/save-invitation.ts';
import { saveMergeSheet, saveMessages } from '../../services/messages/save-messages.ts';
import { putTemplateBack, saveTemplate } from '../../services/messages/save-template.ts';
import type { Ports } from '../../services/ports.ts';

export const messageHandlers = (ports: Ports): HandlersFor<typeof messageRoutes> => ({
  'message.templates': () => listTemplates(ports),
  'message.saveTemplate': (input) => saveTemplate(ports, input),
  'message.putBack': (input) => putTemplateBack(ports, input),
  'message.draft': (input) => readDraft(ports, input),
  'message.openMail': (input) => openInMailProgram(ports, input),
  'message.saveMail': (input) => saveMessages(ports, input),
  'message.saveMergeSheet': (input) => saveMergeSheet(ports, input),
  'message.saveInvitation': (input) => saveInvitation(ports, input),
});
