import type { SiteApi } from '../state/api.ts'
import { problemIn } from '../state/problem.ts'
import { createSilenceLimit, LONG_ANSWER_MS } from '../state/silence-limit.ts'

/** Posts a text or a file and hears each line of the answer as it comes. Rejects with a Problem, also when it is aborted. */
export async function readLines<Line>(
  api: SiteApi,
  path: string,
  body: string | Blob,
  onLine: (line: Line) => void,
  signal: AbortSignal,
): Promise<void> {
  const type = typeof body === 'string' ? 'application/x-ndjson' : 'application/octet-stream'
  const headers = { ...(await api.headers()), 'content-type': type }
  const limit = createSilenceLimit(LONG_ANSWER_MS, signal)
  const lost = () => {
    throw limit.problem()
  }
  // Nobody tells how much of a file is sent: it may take as long as it takes.
  if (typeof body === 'string') limit.heard()
  try {
    const response = await fetch(api.url(path), {
      ...{ method: 'POST', headers, body, signal: limit.signal },
    }).catch(lost)
    if (!response.ok || !response.body) throw await problemIn(response)
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader()
    let rest = ''
    for (;;) {
      limit.heard()
      const { done, value } = await reader.read().catch(lost)
      if (done) return
      const lines = (rest + value).split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) if (line) onLine(JSON.parse(line) as Line)
    }
  } finally {
    limit.end()
  }
}
