import { fileTooLarge } from '../../../shared/domain/roster/handing-over.ts';
import type { SheetProblemCode } from '../../../shared/domain/roster/sheet.ts';

/** What a person reads for each code when nothing more exact is known: one sentence that says what to do. */
export const problemSentences: Readonly<Record<SheetProblemCode, string>> = {
  EMPTY_FILE: 'This file is empty; export it again from the place it came from.',
  NO_DATA: 'No sheet in this file has anything in it; choose the file that holds your list.',
  ENCRYPTED:
    'This file is protected with a password; open it in your spreadsheet program, save a copy without one and choose that.',
  CORRUPT_ZIP:
    'This workbook is damaged, often by a download that broke off; fetch it again or open it and save a new copy.',
  CORRUPT_FILE: 'This file is damaged; open it in your spreadsheet program, save it as .xlsx and choose the new copy.',
  MALFORMED:
    'Part of this workbook is not written as a workbook should be; open it in your spreadsheet program and save a new copy.',
  MISSING_PART: 'A part of this workbook is missing; open it in your spreadsheet program and save a new copy.',
  NOT_A_SPREADSHEET: 'This file is not a spreadsheet; choose an .xlsx or .csv file.',
  UNSUPPORTED: 'This kind of spreadsheet cannot be read here; save it as .xlsx and choose the new copy.',
  EXTENSION_MISMATCH:
    'This file is named as a workbook but holds plain text; rename it to end in .csv and choose it again.',
  HTML_AS_XLS:
    'This is a web page saved under the name of a spreadsheet; open it in Excel, save it as .xlsx and choose that.',
  XML_DTD: 'This workbook carries a document type declaration, which is never needed; open it and save a new copy.',
  TOO_LARGE: fileTooLarge,
  ZIP_RATIO: 'This workbook unpacks to far more than its size allows for; open it and save only the sheet you need.',
  TOO_MANY_ROWS: 'A sheet here has more than 200,000 rows; split it or delete what lies far below the table.',
  TOO_MANY_COLUMNS: 'A sheet here has more than 512 columns; delete what lies far to the right of the table.',
  TOO_MANY_SHEETS: 'This workbook has more than 200 sheets; save the ones you need as a workbook of their own.',
  FIELD_TOO_LONG: 'A cell in this file holds more text than a cell can; shorten it and save the file again.',
  CSV_QUOTE:
    'A quotation mark in this file is opened and not closed, or stands inside a cell; save the list as .xlsx instead.',
  BAD_ENCODING:
    'The letters in this file cannot be told from its bytes; save it as CSV UTF-8 or as .xlsx and choose that.',
  NOT_TEXT: 'This file is neither a workbook nor text; choose an .xlsx or .csv file.',
  NO_ANSWER:
    'This file could not be read safely; open it in your spreadsheet program, save a new .xlsx copy and choose that.',
};
