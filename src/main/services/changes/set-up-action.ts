/** The change a vault begins with. Undo stops here: below it there would be nothing to stand on. */
export const setUpAction = 'vault.setUp';
