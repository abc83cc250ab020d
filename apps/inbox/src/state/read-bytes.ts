import type { SiteApi } from './api.ts'
import { problemIn } from './problem.ts'
import { createSilenceLimit, LONG_ANSWER_MS } from './silence-limit.ts'

/** What stands at a path of the site, as it is; however long that takes, while bytes come. Rejects with a Problem. */
export async function readBytes(api: SiteApi, path: string): Promise<Blob> {
  const headers = await api.headers()
  const limit = createSilenceLimit(LONG_ANSWER_MS)
  const lost = () => {
    throw limit.problem()
  }
  limit.heard()
  try {
    const response = await fetch(api.url(path), {
      credentials: 'same-origin',
      headers,
      signal: limit.signal,
    }).catch(lost)
    if (!response.ok) throw await problemIn(response)
    const reader = response.body?.getReader()
    const parts: BlobPart[] = []
    for (;;) {
      limit.heard()
      const { done, value } = (await reader?.read().catch(lost)) ?? { done: true }
      if (done) return new Blob(parts, { type: response.headers.get('content-type') ?? '' })
      parts.push(value)
    }
  } finally {
    limit.end()
  }
}
