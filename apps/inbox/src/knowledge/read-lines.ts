import type { SiteApi } from '../state/api.ts'
import { noConnection, problemIn } from '../state/problem.ts'

/** Posts a text and hears each line of the answer as it comes. Rejects with a Problem, or when it is aborted. */
export async function readLines<Line>(
  api: SiteApi,
  path: string,
  body: string,
  onLine: (line: Line) => void,
  signal: AbortSignal,
): Promise<void> {
  const headers = { ...(await api.headers()), 'content-type': 'application/x-ndjson' }
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
