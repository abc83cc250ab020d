import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'

const files: Record<string, string> = {
  'loader.js': 'start(__BATON_CONFIG__)',
  'manifest.json': '{"panel":"panel-abcdefgh.js","frame":"frame-abcdefgh.js"}',
  'chat.html':
    '<!doctype html><title>Chat</title><script type="module" src="/assets/chat-page-abcdefgh.js"></script>',
  'assets/panel-abcdefgh.js': 'export const panel = 1',
  'inbox/index.html': '<!doctype html><title>Inbox</title>',
  'inbox/assets/index-abcdefgh.js': 'export const inbox = 1',
  'demo/index.html': '<!doctype html><title>Shop</title><!-- baton-snippet -->',
  'demo/help/returns/index.html': '<!doctype html><title>Returns</title><!-- baton-snippet -->',
  'demo/shop.css': 'body { margin: 0 }',
}

/** A folder of built files as `npm run build` leaves it, each small; and a secret beside it that nobody may fetch. */
export function writePublicFiles(): { root: string; remove: () => void } {
  const parent = mkdtempSync(join(tmpdir(), 'baton-public-'))
  const root = join(parent, 'public')
  for (const [name, text] of Object.entries(files)) {
    const path = join(root, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
    writeFileSync(`${path}.br`, brotliCompressSync(text))
  }
  writeFileSync(join(parent, 'secret.html'), 'the secret')
  writeFileSync(join(parent, 'secret'), 'the secret')
  return { root, remove: () => rmSync(parent, { recursive: true, force: true }) }
}
