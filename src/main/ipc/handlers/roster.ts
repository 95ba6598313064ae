import type { HandlersFor } from '../../../shared/ipc/route.ts';
import type { rosterRoutes } from '../../../shared/ipc/routes/roster.ts';
import type { Ports } from '../../services/ports.ts';
import { commitImport, commitRecords } from '../../services/roster/commit-import.ts';
import { listImports, undoImport } from '../../services/roster/import-history.ts';
import { listPlanRows, listRecordRows, previewImport, previewRecords } from '../../services/roster/preview-import.ts';
import {
  cancelWork,
  chooseRosterFiles,
  describeTableAt,
  readRosterFile,
} from '../../services/roster/read-roster-file.ts';
import { saveLeftOut } from '../../services/roster/save-left-out.ts';
import { saveTemplate } from '../../services/roster/save-template.ts';

export const rosterHandlers = (ports: Ports): HandlersFor<typeof rosterRoutes> => ({
  'roster.chooseFiles': () => chooseRosterFiles(ports),
  'roster.read': (input) => readRosterFile(ports, input),
  'roster.cancel': async ({ file }) => cancelWork(ports, file),
  'roster.table': (input) => describeTableAt(ports, input),
  'roster.preview': (input) => previewImport(ports, input),
  'roster.planRows': (input) => listPlanRows(ports, input),
  'roster.commit': (input) => commitImport(ports, input),
  'roster.previewRecords': (input) => previewRecords(ports, input),
  'roster.recordRows': (input) => listRecordRows(ports, input),
  'roster.commitRecords': (input) => commitRecords(ports, input),
  'roster.saveTemplate': (input) => saveTemplate(ports, input),
  'roster.saveLeftOut': (input) => saveLeftOut(ports, input),
  'roster.history': () => listImports(ports),
  'roster.undo': (input) => undoImport(ports, input),
});
