/** The suite's own assertions: it runs where no test library does. */
export function equal(actual: unknown, expected: unknown, what: string): void {
  const found = write(actual)
  const wanted = write(expected)
  if (found !== wanted) throw new Error(`${what}: found ${found}, wanted ${wanted}`)
}

export function holds(condition: boolean, what: string): void {
  if (!condition) throw new Error(`Not so: ${what}`)
}

/** The work must throw, and say something that holds `words`. */
export function refused(work: () => unknown, what: string, words = ''): void {
  try {
    work()
  } catch (error) {
    const text = error instanceof Error ? messages(error) : String(error)
    if (text.includes(words)) return
    throw new Error(`${what}: refused with ${JSON.stringify(text)}, wanted ${JSON.stringify(words)}`)
  }
  throw new Error(`${what}: was not refused`)
}

function messages(error: Error): string {
  return error.cause instanceof Error ? `${error.message} / ${messages(error.cause)}` : error.message
}

function write(value: unknown): string {
  return (
    JSON.stringify(value, (_, one) => (isPlain(one) ? Object.fromEntries(sorted(one)) : one)) ?? 'undefined'
  )
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function sorted(value: Record<string, unknown>): [string, unknown][] {
  return Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
}
