import { BatonError, endpoints, SourceId } from '@baton/contracts'
import { countArticlesBySource, findSource, latestSeq, listSources, type SourceRow } from '@baton/store'
import type { Hono } from 'hono'
import type { AppContext, AppEnv, Dependencies } from '../app-context.ts'
import { uploadFile } from '../knowledge/upload-file.ts'
import { clearErrors } from '../sources/source-report.ts'
import { addWebSource, removeSource } from '../sources/web-source.ts'
import { register } from './register.ts'

/** Where a site's articles come from. */
export function sourceRoutes(app: Hono<AppEnv>, dependencies: Dependencies): void {
  const on = register(app, dependencies)

  on.json(endpoints.listSources, (context) => {
    const { store } = context.get('site')
    const counts = countArticlesBySource(store)
    const sources = listSources(store).map((source) => ({ ...source, articles: counts.get(source.id) ?? 0 }))
    return { sources, asOf: latestSeq(store) }
  })
  on.json(endpoints.addWebSource, async (context, web) => ({
    sourceId: await addWebSource(context.get('site'), web),
  }))
  on.json(endpoints.refreshSource, async (context) => {
    const { web } = sourceOf(context)
    if (!web) throw new BatonError('source.not_found', { message: 'This source is not on the web.' })
    await addWebSource(context.get('site'), web)
    return {}
  })
  on.json(endpoints.removeSource, (context) => removeSource(context.get('site'), sourceOf(context).id))
  on.json(endpoints.clearErrors, (context) => {
    clearErrors(context.get('site').store, sourceOf(context).id)
    return {}
  })
  on.file(endpoints.uploadFile, (context, { path }, bytes) =>
    uploadFile(context.get('site').store, dependencies.parser, { path, bytes }),
  )
}

function sourceOf(context: AppContext): SourceRow {
  const id = SourceId.safeParse(context.req.param('sourceId'))
  const source = id.success ? findSource(context.get('site').store, id.data) : undefined
  if (!source) throw new BatonError('source.not_found')
  return source
}
