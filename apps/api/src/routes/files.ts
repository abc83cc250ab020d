import { BatonError, endpoints, FileId } from '@baton/contracts'
import { attachFile, type FileContent, readFile } from '@baton/desk'
import { findConversation } from '@baton/store'
import type { Hono } from 'hono'
import type { AppContext, AppEnv, Dependencies } from '../app-context.ts'
import { currentAgent } from '../middleware/staff.ts'
import { conversationIdOf } from './conversation-id.ts'
import { register } from './register.ts'

/** Files beside messages, for both sides. */
export function fileRoutes(app: Hono<AppEnv>, dependencies: Dependencies): void {
  const on = register(app, dependencies)

  on.file(endpoints.attachFile, (context, input, bytes) => {
    const { site, visitor } = context.var
    return attachFile((work) => site.write(work), { ...input, bytes, visitorId: visitor.id, agentId: null })
  })
  on.stream(endpoints.readFile, async (context) => {
    const { site, visitor } = context.var
    return download(await readFile(site.store, fileIdOf(context), visitor.id))
  })
  on.file(endpoints.attachFileAsAgent, (context, input, bytes) => {
    const { site } = context.var
    const { visitorId } = findConversation(site.store, conversationIdOf(context)) ?? {}
    if (!visitorId) throw new BatonError('conversation.not_found')
    const { id: agentId } = currentAgent(context)
    return attachFile((work) => site.write(work), { ...input, bytes, visitorId, agentId })
  })
  on.stream(endpoints.readFileAsAgent, async (context) =>
    download(await readFile(context.get('site').store, fileIdOf(context))),
  )
}

/** An id of the wrong shape is the same 404 as one that is not there. */
function fileIdOf(context: AppContext): FileId {
  const id = FileId.safeParse(context.req.param('fileId'))
  if (!id.success) throw new BatonError('file.not_found')
  return id.data
}

/** No browser opens it as a page of ours, guesses what it might be, or keeps it. */
function download({ name, type, bytes }: FileContent): Response {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, '_')
  return new Response(bytes, {
    headers: {
      'content-type': type.startsWith('text/') ? `${type}; charset=utf-8` : type,
      'content-length': String(bytes.byteLength),
      'content-disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encoded(name)}`,
      'content-security-policy': "sandbox; default-src 'none'",
      'cross-origin-resource-policy': 'cross-origin',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    },
  })
}

/** RFC 5987 allows fewer characters than a component of an address has. */
const encoded = (name: string) =>
  encodeURIComponent(name).replace(
    /['()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  )
