import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

// Tools that look for a default export are the one exception to named exports.
export default defineConfig({
  main: {
    build: {
      sourcemap: true,
      rolldownOptions: {
        input: {
          index: 'src/main/shells/electron/index.ts',
          'workers/derive-key': 'src/main/workers/derive-key.ts',
          'workers/draft-matching': 'src/main/workers/draft-matching.ts',
          'workers/solve-matching': 'src/main/workers/solve-matching.ts',
          'workers/plan-sheet': 'src/main/workers/plan-sheet.ts',
          'isolated/read-sheet': 'src/main/isolated/read-sheet.ts',
        },
      },
    },
  },
  preload: {
    // A sandboxed preload must be one CommonJS file: the default output is a module and would not load.
    build: {
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: 'src/preload/index.ts' },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    plugins: [react()],
    resolve: {
      alias: [
        {
          // The library's own announcer writes markup, which the policy of the window refuses. It is imported both by
          // its public name and, inside the library, by a relative one.
          find: /^.*\/live-announcer\/LiveAnnouncer(?:\.m?js)?$/,
          replacement: join(import.meta.dirname, 'src/renderer/lib/live-announcer.ts'),
        },
      ],
    },
    build: {
      minify: true,
      license: true,
      assetsInlineLimit: 0,
      rolldownOptions: { input: 'src/renderer/index.html' },
    },
  },
});
