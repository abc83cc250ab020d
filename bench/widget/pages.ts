import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { root } from '../../e2e/support/baton-server.ts'

/** A page with a chat, and how to tell in it that the chat is there. */
export interface Guest {
  html: string
  /** Where what the visitor sees first is; asked in the page. */
  seen: string
}

export interface Pages {
  origin: string
  /** By what stands on them; `Baton` is added by who knows its loader. */
  guests: Record<string, Guest>
  close(): void
}

const types: Record<string, string> = { '.css': 'text/css', '.ico': 'image/x-icon' }
const BUTTON = 'document.querySelector("button")'
const BUTTON_SCRIPT =
  'document.body.append(Object.assign(document.createElement("button"), { textContent: "Chat" }))'
const N8N = { name: '@n8n/chat', version: '1.37.0' }

/** Pages of one origin that differ in their chat alone, and the files of the others' chats, packed as a CDN does. */
export async function openPages(): Promise<Pages> {
  const folders: Record<string, string> = { 'deep-chat': join(root, 'node_modules/deep-chat/dist') }
  const guests: Record<string, Guest> = {
    'a button': { html: '<button>Chat</button>', seen: BUTTON },
    // The least that a chat can cost whose page loads it by a script: browsers run those after the first paint.
    'script-made button': {
      html: '<script async fetchpriority="high" src="/button/made.js"></script>',
      seen: BUTTON,
    },
    'deep-chat 2.4.2': {
      html: '<script type="module" src="/deep-chat/deepChat.bundle.js"></script><deep-chat></deep-chat>',
      seen: 'document.querySelector("deep-chat")?.shadowRoot?.querySelector("#text-input")',
    },
  }
  const n8n = fetchN8n()
  if (n8n) {
    folders.n8n = n8n
    guests[`${N8N.name} ${N8N.version}`] = {
      html: `<link href="/n8n/style.css" rel="stylesheet"><script type="module">
        import { createChat } from '/n8n/chat.bundle.es.js'
        createChat({ webhookUrl: '/no-workflow' })</script>`,
      seen: 'document.querySelector(".chat-window-toggle")',
    }
  }
  const packed = new Map([['/button/made.js', pack(Buffer.from(BUTTON_SCRIPT))]])
  const server = createServer(({ url = '/' }, response) => {
    const [, first = '', file = ''] = decodeURIComponent(url).split('/')
    const folder = folders[first]
    const body = packed.get(url) ?? (folder && file ? pack(readFileSync(join(folder, file))) : null)
    if (body) {
      packed.set(url, body)
      const type = types[extname(file)] ?? 'text/javascript'
      return response.writeHead(200, { 'content-type': type, 'content-encoding': 'br' }).end(body)
    }
    const guest = guests[decodeURIComponent(url.slice(1))]
    response.writeHead(guest ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' })
    response.end(`<!doctype html><title>A page</title><h1>A page</h1>${guest?.html ?? ''}`)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return { origin, guests, close: () => server.close() }
}

const pack = (bytes: Buffer) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } })

/** The folder of its built files, from npm, for this run alone; null where npm has it not. */
function fetchN8n(): string | null {
  const folder = mkdtempSync(join(tmpdir(), 'baton-bench-'))
  try {
    const quiet = { cwd: folder, stdio: 'ignore', timeout: 120_000 } as const
    execFileSync('npm', ['pack', `${N8N.name}@${N8N.version}`], quiet)
    const [archive = ''] = readdirSync(folder)
    execFileSync('tar', ['-xzf', archive], quiet)
    return join(folder, 'package/dist')
  } catch {
    console.log(`${N8N.name} could not be fetched from npm: measured without it.`)
    return null
  }
}
