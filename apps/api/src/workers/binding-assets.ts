import { getMimeType } from 'hono/utils/mime'
import type { Assets } from '../app-context.ts'
import type { ObjectStub } from './platform.ts'

/** The built files behind a binding; the platform packs them for the reader. */
export function bindingAssets(binding: ObjectStub): Assets {
  const read = (path: string) => binding.fetch(new Request(`https://assets/${path}`))
  return {
    async serve(context, next) {
      const path = decodeURIComponent(context.req.path.slice(1))
      const type = getMimeType(path)
      const file = type && !path.split('/').includes('..') ? await read(path) : null
      if (!file?.ok || !file.body) return next()
      return context.body(file.body, 200, { 'content-type': type ?? '' })
    },
    async readText(path) {
      if (path.split('/').includes('..')) return null
      const file = await read(path)
      return file.ok ? file.text() : null
    },
  }
}
