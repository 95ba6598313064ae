import { resolve } from 'node:path';

/** The folder of the project when the application runs from its source, as the browser and command shells do. */
export const projectFolder = resolve(import.meta.dirname, '..', '..', '..');
