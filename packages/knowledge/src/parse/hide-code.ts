import type { MarkdownMask } from './markdown-part.ts'

const FENCE = /^((?:[ \t]*(?:>|[-*+][ \t]|\d{1,9}[.)][ \t]))*[ \t]*)(`{3,}(?=[^`]*$)|~{3,})[ \t]*([\w-]*)/
const SPAN = /(?<![`\\])(`+)(?!`)((?:(?!\n[ \t]*\n)[\s\S])*?[^`])\1(?!`)/g
const ESCAPED = /\\([<>{}[\]])/g
const HIGHLIGHT_COMMENT = /^\s*(?:\/\/|#|\/\*|<!--|\{\/\*)\s*highlight-(?:next-line|start|end)\b.*$/
// Drawings in text form say nothing that can be read aloud.
const DRAWINGS = new Set(['mermaid', 'plantuml', 'dot'])

/** Puts fenced code, code spans and escaped brackets aside, so that no later rule reads them as markup. */
export function hideCode(text: string, mask: MarkdownMask): string {
  return hideFences(text, mask)
    .replace(SPAN, (_, _ticks: string, code: string) => {
      const inner = code.replace(/\s+/g, ' ').replaceAll('\\|', '|')
      return mask.hide({ kind: 'inline', text: /^ .*\S.* $/.test(inner) ? inner.slice(1, -1) : inner })
    })
    .replace(ESCAPED, (_, character: string) => mask.hide({ kind: 'inline', text: character }))
}

function hideFences(text: string, mask: MarkdownMask): string {
  const out: string[] = []
  const lines = text.split('\n')
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? ''
    const [, lead = '', fence, language = ''] = FENCE.exec(line) ?? []
    if (!fence) {
      out.push(line)
      continue
    }
    const end = new RegExp(`^[ \\t>]*${fence[0]}{${fence.length},}[ \\t]*$`)
    const code: string[] = []
    for (at += 1; at < lines.length && !end.test(lines[at] ?? ''); at += 1) code.push(lines[at] ?? '')
    const part = mask.hide({ kind: 'code', text: DRAWINGS.has(language) ? '' : codeText(code, lead) })
    // Blank lines make it a block of its own; the lead keeps it inside its list item or quote.
    const rest = lead.replace(/[^>]/g, ' ').trimEnd()
    out.push(rest, lead + part, rest)
  }
  return out.join('\n')
}

/** Blank lines are dropped: in a chunk they separate paragraphs. */
function codeText(lines: string[], lead: string): string {
  const inside = lines
    .map((line) => (lead.includes('>') ? line.replace(/^[ \t]*>[ \t]?/, '') : line))
    .filter((line) => line.trim() && !HIGHLIGHT_COMMENT.test(line))
  const indent = Math.min(...inside.map((line) => line.length - line.trimStart().length))
  return inside.map((line) => line.slice(indent).trimEnd()).join('\n')
}
