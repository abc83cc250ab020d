import preact from '@preact/preset-vite'
import { defineConfig } from 'vite'

// In development the API runs beside Vite: `baton serve` on its default port, or BATON_ORIGIN.
export default defineConfig({
  root: import.meta.dirname,
  base: '/inbox/',
  plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false })],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2023',
    // The server's CSP allows no data: fonts and no inline script.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: {
    proxy: { '/v1': process.env.BATON_ORIGIN ?? 'http://localhost:4600' },
  },
})
