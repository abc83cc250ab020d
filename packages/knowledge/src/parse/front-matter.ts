import { parse } from 'yaml'

export interface FrontMatter {
  values: Record<string, unknown>
  /** What follows it. */
  body: string
}

/** Front matter that is there and cannot be read. `message` says what is wrong with it. */
export class FrontMatterError extends Error {
  override name = 'FrontMatterError'
  /** True for what generators copy to begin a new page (Hugo's archetypes): not a page yet. */
  readonly isTemplate: boolean
  constructor(message: string, isTemplate = false) {
    super(message)
    this.isTemplate = isTemplate
  }
}

const FENCE = /^(---|\+\+\+)[ \t]*\n(?:([\s\S]*?)\n)?\1[ \t]*(?:\n|$)/

/**
 * Splits YAML (`---`) or TOML (`+++`) front matter off a text. A page without any has no values. Throws
 * FrontMatterError when there is some that cannot be read.
 */
export function splitFrontMatter(text: string): FrontMatter {
  const found = FENCE.exec(text)
  if (!found) {
    if (/^(---|\+\+\+)[ \t]*\n[\w-]+[ \t]*[:=]/.test(text))
      throw new FrontMatterError(
        `it begins with ${text.slice(0, 3)} and has no line ${text.slice(0, 3)} that ends it`,
      )
    return { values: {}, body: text }
  }
  const [whole, fence, inner = ''] = found
  const body = text.slice(whole.length)
  if (fence === '+++') return { values: parseToml(inner), body }
  // Two rules around prose are not front matter.
  if (inner.trim() && !/^[ \t]*["']?[\w.-]+["']?[ \t]*:|^[ \t]*#/m.test(inner))
    return { values: {}, body: text }
  return { values: parseYaml(inner), body }
}

function parseYaml(text: string): Record<string, unknown> {
  let value: unknown
  try {
    // Pages in the wild indent with tabs and close lists at the first column: generators allow it, YAML doesn't.
    value = parse(text.replace(/^\t+/gm, '  ').replace(/^([\]}])/gm, ' $1'), {
      maxAliasCount: 20,
      logLevel: 'error',
    })
  } catch (error) {
    const [reason] = error instanceof Error ? error.message.split('\n') : ['']
    throw new FrontMatterError(`it is not YAML (${reason?.replace(/:$/, '')})`, text.includes('{{'))
  }
  if (value === null || value === undefined) return {}
  if (typeof value !== 'object' || Array.isArray(value))
    throw new FrontMatterError('it is not a list of names and values')
  return value as Record<string, unknown>
}

/** Top-level strings, numbers, booleans, dates and lists of strings: what page front matter holds. Tables are skipped. */
function parseToml(text: string): Record<string, unknown> {
  const values: Record<string, unknown> = {}
  for (const [index, line] of text
    .replace(/\[\s*\n([^\]]*)\]/g, (list) => list.replace(/\s*\n\s*/g, ' '))
    .split('\n')
    .entries()) {
    if (/^\s*(#|$)/.test(line)) continue
    if (/^\s*\[/.test(line)) break
    const [, key, raw = ''] = /^\s*["']?([\w.-]+)["']?\s*=\s*(.+?)\s*$/.exec(line) ?? []
    if (!key) throw new FrontMatterError(`line ${index + 2} is not TOML (wanted name = value)`)
    values[key] = tomlValue(raw)
  }
  return values
}

function tomlValue(raw: string): unknown {
  if (raw.startsWith('['))
    return [...raw.matchAll(/"((?:[^"\\]|\\.)*)"|'([^']*)'/g)].map(([, a, b]) => a ?? b)
  const quoted = /^"((?:[^"\\]|\\.)*)"|^'([^']*)'/.exec(raw)
  if (quoted) return (quoted[1]?.replace(/\\(["\\])/g, '$1') ?? quoted[2]) as string
  const bare = raw.replace(/\s+#.*$/, '')
  return bare === 'true' ? true : bare === 'false' ? false : bare
}
