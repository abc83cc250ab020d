// Builds widget, inbox, demo and server, and gathers what the server hands out in apps/api/dist/public.
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { ensureInstalled, root, runNode } from './setup.mjs'

ensureInstalled()
const vite = (folder) => runNode(['node_modules/vite/bin/vite.js', 'build', folder, '--logLevel', 'error'])
vite('packages/widget')
vite('apps/inbox')
vite('apps/api')
runNode(['examples/script-tag/build.ts'])

const output = join(root, 'apps/api/dist/public')
rmSync(output, { recursive: true, force: true })
mkdirSync(join(output, 'assets'), { recursive: true })
const widget = join(root, 'packages/widget/dist')
for (const name of readdirSync(widget)) {
  const loose = ['loader.js', 'manifest.json', 'chat.html'].includes(name)
  // For the inbox, where a site writes its own.
  const place = name === 'words.json' ? 'inbox/words.json' : `assets/${name}`
  cpSync(join(widget, name), join(output, loose ? name : place), { recursive: true })
}
cpSync(join(root, 'apps/inbox/dist'), join(output, 'inbox'), { recursive: true })
cpSync(join(root, 'examples/script-tag/dist'), join(output, 'demo'), { recursive: true })

let files = 0
for (const entry of readdirSync(output, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile() || !/\.(js|css|html|svg|json|txt)$/.test(entry.name)) continue
  const path = join(entry.parentPath, entry.name)
  const packed = brotliCompressSync(readFileSync(path), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })
  writeFileSync(`${path}.br`, packed)
  files += 1
}
writeFileSync(join(root, 'apps/api/dist/.built'), '')
console.log(`Built; ${files} files packed for the browser.`)
