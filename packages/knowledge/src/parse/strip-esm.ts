import { literalString, skipBraces } from './parse-tag.ts'

const IMPORT =
  /^import\s+(?:(?:(?!\n[ \t]*\n)[^'"]){0,2000}?\sfrom\s*)?['"][^'"\n]+['"][ \t]*;?[ \t]*(?:\/\/.*)?$/gm
const EXPORT = /^export\s+(?:const|let|var|default|function|async|class|\{|\*)/gm

/** True when a Markdown file is written for MDX: it imports components. */
export function hasImports(text: string): boolean {
  return text.search(IMPORT) >= 0
}

/** Takes out `import` and `export` statements. Code must be hidden before. */
export function stripEsm(text: string): string {
  let rest = text.replace(IMPORT, '')
  let out = ''
  for (;;) {
    EXPORT.lastIndex = 0
    const found = EXPORT.exec(rest)
    if (!found) return out + rest
    out += rest.slice(0, found.index)
    rest = rest.slice(endOfStatement(rest, found.index))
  }
}

/** A statement of MDX ends at a blank line outside its braces. */
function endOfStatement(text: string, start: number): number {
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === '{') {
      const end = skipBraces(text, at)
      if (end > 0) at = end - 1
    } else if (text[at] === '\n' && /^[ \t]*(?:\n|$)/.test(text.slice(at + 1, at + 200))) return at + 1
  }
  return text.length
}

// A page with more braces that nothing closes is not MDX.
const MAX_STRAYS = 20

/** Takes out `{expressions}` and `{/* comments *\/}` of MDX; an expression that is a plain string stays as its text. */
export function stripExpressions(text: string): string {
  let out = ''
  let from = 0
  let strays = 0
  for (let at = text.indexOf('{'); at >= 0 && strays < MAX_STRAYS; at = text.indexOf('{', from)) {
    out += text.slice(from, at)
    const end = skipBraces(text, at)
    if (end < 0) {
      // No brace closes it: a stray character, not an expression.
      out += '{'
      strays += 1
      from = at + 1
      continue
    }
    out += literalString(text.slice(at + 1, end - 1)) ?? ''
    from = end
  }
  return out + text.slice(from)
}
