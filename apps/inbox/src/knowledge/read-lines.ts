import type { SiteApi } from '../state/api.ts'
import { noConnection, problemIn } from '../state/problem.ts'

/** Posts a text or a file and hears each line of the answer as it comes. Rejects with a Problem, or when it is aborted. */
export async function readLines<Line>(
  api: SiteApi,
  path: string,
  body: string | Blob,
  onLine: (line: Line) => void,
  signal: AbortSignal,
): Promise<void> {
  const type = typeof body === 'string' ? 'application/x-ndjson' : 'application/octet-stream'
  const headers = { ...(await api.headers()), 'content-type': type }
  const response = await fetch(api.url(path), { method: 'POST', headers, body, signal }).catch(() => {
    throw noConnection()
  })
  if (!response.ok || !response.body) throw await problemIn(response)
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader()
  let rest = ''
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return
    const lines = (rest + value).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) if (line) onLine(JSON.parse(line) as Line)
  }
}
