import { defineConfig } from 'vite'

// One bundle of our own code for Node; libraries stay in node_modules, where native and lazily loaded ones must be.
export default defineConfig({
  ssr: { noExternal: [/^@baton\//] },
  build: {
    ssr: true,
    target: 'node22',
    outDir: 'dist',
    emptyOutDir: true,
    rolldownOptions: { input: { cli: 'src/cli/main.ts' }, output: { entryFileNames: '[name].js' } },
  },
})
