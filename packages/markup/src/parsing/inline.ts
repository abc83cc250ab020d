import type { Inline } from '../tree.ts'
import { pairEmphasis } from './emphasis.ts'

/** Stands at the end of a text that is still arriving. */
export const END = '\0'

const LABEL = '(?:\\\\.|[^[\\]\\\\\\n\0])*'
const ADDRESS = '(?:[^\\s<>()\0]|\\([^\\s<>()\0]*\\))*'

// Each alternative stops at the next bracket or tick, or repeats a few times at most, so a scan of the whole
// text stays linear.
const TOKEN = new RegExp(
  [
    // Half a mark or half a link where arriving text ends.
    '[\\\\*_`!]{1,3}\0',
    `!?\\[${LABEL}(?:\\](?:\\((?:[^()\n\0]|\\([^()\n\0]*(?:\\)|(?=\0)))*)?)?\0`,
    // Escape, code (to the end while it arrives), emphasis, citation.
    '\\\\([!-/:-@[-`{-~])',
    '(`{1,2})([^`\\n\0]+)(?:\\2|`?\0)',
    '(\\*+|_+)',
    '\\[\\^([1-9]\\d?)\\]',
    // Link or image, bare address without the punctuation of its sentence, line break.
    `!?\\[(${LABEL})\\]\\(<?(${ADDRESS})>?(?: "[^"\\n\0]*")?\\)`,
    'https?://[!#-;=?-Z_a-z~]*[#-&+/-9=@-Za-z~-]',
    '\\n',
    '\0',
  ].join('|'),
  'g',
)

/** Text of one block to nodes. What is not complete markup stays text. */
export function parseInline(text: string, links = true): Inline[] {
  const nodes: Inline[] = []
  const { addMark, closeAll } = pairEmphasis(nodes)
  const addText = (value: string) => {
    if (value) nodes.push({ type: 'text', text: value })
  }
  let at = 0
  for (;;) {
    TOKEN.lastIndex = at
    const match = TOKEN.exec(text)
    if (!match) break
    const [token, escaped, , code, mark, citation, label, url] = match
    addText(text.slice(at, match.index))
    at = TOKEN.lastIndex
    if (escaped) addText(escaped)
    else if (code) nodes.push({ type: 'code', text: code })
    else if (mark) addMark(mark, text.charAt(match.index - 1), text.charAt(at))
    else if (citation) nodes.push({ type: 'citation', n: +citation })
    else if (label !== undefined) {
      const children = parseInline(label, false)
      if (links && url && token[0] === '[') nodes.push({ type: 'link', url, children })
      else for (const child of children) nodes.push(child)
    } else if (token[0] === 'h') {
      if (links) nodes.push({ type: 'link', url: token, children: [{ type: 'text', text: token }] })
      else addText(token)
    } else if (token === '\n') nodes.push({ type: 'break' })
  }
  addText(text.slice(at))
  if (text.endsWith(END)) closeAll()
  return nodes
}
