/**
 * Parses server-sent events as far as Baton's streams use them: `event` and `data`. `id` repeats the cursor that is in
 * the data, `retry` would overrule the backoff; both are skipped, as comments are. Returns what takes the next chunk.
 */
export function createSseParser(onEvent: (kind: string, data: string) => void): (chunk: string) => void {
  let rest = ''
  let kind = ''
  let data: string | undefined

  function takeLine(line: string) {
    if (!line) {
      if (data !== undefined) onEvent(kind, data)
      kind = ''
      data = undefined
      return
    }
    const [, field, value = ''] = /^([^:]*):? ?([\s\S]*)/.exec(line) ?? []
    if (field === 'event') kind = value
    if (field === 'data') data = data === undefined ? value : `${data}\n${value}`
  }

  return (chunk) => {
    // A CR at the very end may be half of a CRLF.
    const lines = (rest + chunk).split(/\r\n|\n|\r(?!$)/)
    rest = lines.pop() ?? ''
    lines.forEach(takeLine)
  }
}
