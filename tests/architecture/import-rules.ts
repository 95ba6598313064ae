/** What one part of the application may import. Folders are from the project's folder; types may come from further away. */
export interface ImportRule {
  readonly folder: string;
  readonly mayUse: readonly string[];
  /** Erased before anything runs, so no code is reached through them. */
  readonly mayUseTypesOf?: readonly string[];
  /** Packages by name; a name that ends in '/' stands for everything below. */
  readonly packages: readonly string[];
  readonly packageTypes?: readonly string[];
  readonly node: boolean;
}

const domain = 'src/shared/domain/';
const ipc = 'src/shared/ipc/';
const appError = 'src/shared/ipc/app-error.ts';
// How large and how many: whoever takes files in, in the window or in a shell, keeps to the same limits.
const handingOver = 'src/shared/domain/roster/handing-over.ts';
const ui = 'src/renderer/ui/';
const lib = 'src/renderer/lib/';
const platform = 'src/main/platform.ts';
const shellsTogether = [
  'find-window-file',
  'print-furniture',
  'project-folder',
  'source-platform',
  'throw-away-profile',
  'usual-vaults-folder',
  'window-headers',
].map((name) => `src/main/shells/${name}.ts`);
const drawing = [
  'react',
  'react-dom',
  'react-dom/client',
  'react-aria-components',
  '@internationalized/date',
  '@tanstack/',
  '@atlaskit/',
  'recharts',
];

/** The first rule whose folder holds a file is the one that counts. */
export const importRules: readonly ImportRule[] = [
  { folder: domain, mayUse: [domain], packages: [], node: false },
  { folder: ipc, mayUse: [ipc, domain], packages: ['zod'], node: false },
  { folder: 'src/preload/', mayUse: [], mayUseTypesOf: [ipc], packages: ['electron'], node: false },

  { folder: ui, mayUse: [ui], packages: drawing, node: false },
  {
    folder: lib,
    mayUse: [lib, ui, domain, appError],
    mayUseTypesOf: [ipc],
    packages: [...drawing, 'wouter', 'zod/mini'],
    node: false,
  },
  // '<own>' stands for the feature's own folder: features never import each other.
  {
    folder: 'src/renderer/features/',
    mayUse: ['<own>', ui, lib, domain, appError],
    mayUseTypesOf: [ipc],
    packages: [...drawing, 'wouter'],
    node: false,
  },
  {
    folder: 'src/renderer/',
    mayUse: ['src/renderer/', domain, appError],
    mayUseTypesOf: [ipc],
    packages: [...drawing, 'wouter'],
    node: false,
  },

  {
    folder: 'src/main/storage/migrations/',
    mayUse: ['src/main/storage/migrations/'],
    packages: [],
    packageTypes: ['better-sqlite3'],
    node: false,
  },
  {
    folder: 'src/main/storage/',
    mayUse: ['src/main/storage/', domain, appError],
    packages: ['better-sqlite3', 'kysely', 'zod'],
    node: true,
  },
  {
    folder: 'src/main/services/',
    mayUse: ['src/main/services/', domain, ipc],
    mayUseTypesOf: ['src/main/storage/'],
    packages: ['zod'],
    node: false,
  },
  {
    folder: 'src/main/ipc/',
    mayUse: ['src/main/ipc/', 'src/main/services/', ipc],
    mayUseTypesOf: [platform, domain],
    packages: ['zod'],
    node: false,
  },
  {
    folder: 'src/main/adapters/',
    mayUse: ['src/main/adapters/', domain, appError],
    mayUseTypesOf: ['src/main/services/ports.ts', ipc],
    packages: [
      '@e965/xlsx',
      '@e965/xlsx/',
      'csv-parse',
      'csv-parse/',
      'hucre',
      'hucre/',
      'iconv-lite',
      'saxes',
      'yauzl',
      'zod',
    ],
    node: true,
  },
  { folder: 'src/main/workers/', mayUse: ['src/main/workers/', domain, appError], packages: ['hash-wasm'], node: true },
  {
    folder: 'src/main/isolated/',
    mayUse: ['src/main/isolated/', 'src/main/adapters/', domain],
    packages: [],
    node: true,
  },

  {
    folder: 'src/main/shells/electron/',
    mayUse: ['src/main/shells/electron/', ...shellsTogether, 'src/main/desk.ts', 'src/main/adapters/', appError],
    mayUseTypesOf: [platform, ipc],
    packages: ['electron', 'zod'],
    node: true,
  },
  {
    folder: 'src/main/shells/browser/',
    mayUse: [
      'src/main/shells/browser/',
      ...shellsTogether,
      'src/main/desk.ts',
      'src/main/adapters/',
      appError,
      handingOver,
    ],
    mayUseTypesOf: [platform, ipc],
    packages: ['playwright-core', 'zod'],
    node: true,
  },
  {
    folder: 'src/main/shells/command/',
    // Pages are printed by the browser shell, there as here.
    mayUse: [
      'src/main/shells/command/',
      'src/main/shells/browser/',
      ...shellsTogether,
      'src/main/desk.ts',
      'src/main/adapters/',
      domain,
      ipc,
    ],
    mayUseTypesOf: [platform],
    packages: ['zod'],
    node: true,
  },
  { folder: 'src/main/shells/', mayUse: shellsTogether, mayUseTypesOf: [platform], packages: [], node: true },
  { folder: platform, mayUse: [], mayUseTypesOf: [ipc, 'src/main/adapters/'], packages: [], node: false },
  {
    folder: 'src/main/desk.ts',
    mayUse: ['adapters/', 'ipc/', 'services/', 'storage/', 'workers/']
      .map((part) => `src/main/${part}`)
      .concat(domain, ipc),
    mayUseTypesOf: [platform],
    packages: [],
    node: true,
  },
];
