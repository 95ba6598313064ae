import { describe, expect, test } from 'vitest';
import { findForbiddenImports } from './find-forbidden-imports.ts';
import { sourceFiles } from './source-files.ts';

describe('the import rules', () => {
  test('hold in every file of the application, so no arrow goes back', () => {
    const files = sourceFiles('src', ['.ts', '.tsx']);
    expect(files.length).toBeGreaterThan(100);
    expect(findForbiddenImports(files)).toEqual([]);
  });

  test.each([
    ['the domain reads a file', 'src/shared/domain/person.ts', "import { readFileSync } from 'node:fs';"],
    ['the domain leans on the contract', 'src/shared/domain/person.ts', "import { line } from '../ipc/schemas.ts';"],
    ['the contract leans on main', 'src/shared/ipc/route.ts', "import { desk } from '../../main/desk.ts';"],
    ['the preload grows', 'src/preload/index.ts', "import { contract } from '../shared/ipc/contract.ts';"],
    [
      'a plain part of the window knows a domain word',
      'src/renderer/ui/button.tsx',
      "import { roles } from '../../shared/domain/person.ts';",
    ],
    [
      'one job reaches into another',
      'src/renderer/features/today/list.tsx',
      "import { Row } from '../people/row.tsx';",
    ],
    [
      'a job sends a schema to the window',
      'src/renderer/features/today/list.tsx',
      "import { page } from '../../../shared/ipc/schemas.ts';",
    ],
    ['the window reaches main', 'src/renderer/app/shell.tsx', "import { desk } from '../../main/desk.ts';"],
    ['the window asks Node', 'src/renderer/lib/request.ts', "import { join } from 'node:path';"],
    [
      'a service opens the database itself',
      'src/main/services/people/save-person.ts',
      "import { open } from '../../storage/open-database.ts';",
    ],
    [
      'a service touches the disk',
      'src/main/services/people/save-person.ts',
      "import { writeFileSync } from 'node:fs';",
    ],
    [
      'a migration leans on living code',
      'src/main/storage/migrations/0010-people.ts',
      "import { roles } from '../../../shared/domain/person.ts';",
    ],
    [
      'a migration runs the driver',
      'src/main/storage/migrations/0010-people.ts',
      "import Database from 'better-sqlite3';",
    ],
    [
      'storage asks a service',
      'src/main/storage/store.ts',
      "import { save } from '../services/people/save-person.ts';",
    ],
    ['an adapter asks storage', 'src/main/adapters/clock.ts', "import { store } from '../storage/store.ts';"],
    [
      'a handler goes past its service',
      'src/main/ipc/handlers/people.ts',
      "import { store } from '../../storage/store.ts';",
    ],
    ['a worker opens the vault', 'src/main/workers/solve-matching.ts', "import { store } from '../storage/store.ts';"],
    ['the application knows Electron', 'src/main/desk.ts', "import { app } from 'electron';"],
    [
      'the application knows a shell',
      'src/main/desk.ts',
      "import { openWindow } from './shells/browser/open-window.ts';",
    ],
    [
      'one shell leans on another',
      'src/main/shells/electron/index.ts',
      "import { openWindow } from '../browser/open-window.ts';",
    ],
    ['Electron is known outside its shell', 'src/main/shells/command/index.ts', "import { app } from 'electron';"],
    ['an import is worked out as it runs', 'src/main/desk.ts', 'const part = await import(`./services/${name}.ts`);'],
    ['an import is hidden in a call', 'src/shared/domain/person.ts', "const fs = await import('node:fs');"],
    [
      'an import is passed on',
      'src/shared/domain/person.ts',
      "export { request } from '../../renderer/lib/request.ts';",
    ],
    ['a folder nobody made a rule for', 'src/elsewhere/thing.ts', ''],
  ])('the check sees a planted violation: %s', (_planted, path, text) => {
    expect(findForbiddenImports([{ path, text }])).toHaveLength(1);
  });

  test('leave alone what only looks like an import', () => {
    const text = "// import { app } from 'electron';\nconst sentence = 'bring it in from \"node:fs\"';\n";
    expect(findForbiddenImports([{ path: 'src/shared/domain/person.ts', text }])).toEqual([]);
  });
});
