/** Heads the column that says why a row stayed out, in a list of such rows. It means nothing to an import. */
export const leftOutHeading = 'Not imported because';
