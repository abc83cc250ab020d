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
    // With the address that the browser shows: the server refuses changes from another one.
    proxy: { '/v1': { target: process.env.BATON_ORIGIN ?? 'http://localhost:4600', changeOrigin: false } },
  },
})
