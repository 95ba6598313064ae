/** How the names of files end that a person is offered to choose from; what a file is, its bytes decide. */
export const sheetEndings = ['xlsx', 'xlsm', 'xls', 'ods', 'fods', 'csv', 'tsv', 'txt'] as const;
