import { defineConfig } from 'vite'

// One bundle for Node. Libraries go in too: loaded file by file, the query builder alone costs 250 MB of memory.
// Native code stays outside.
export default defineConfig({
  ssr: { noExternal: true, external: ['better-sqlite3'] },
  build: {
    ssr: true,
    target: 'node22',
    outDir: 'dist',
    emptyOutDir: true,
    rolldownOptions: {
      input: { cli: 'src/cli/main.ts', 'assets/parse-thread': 'src/sources/parse-thread.ts' },
      output: { entryFileNames: '[name].js' },
    },
  },
})
