import type { List } from '../tree.ts'
import { parseInline } from './inline.ts'
import { ITEM } from './lines.ts'

/** The list that starts at line `at`, nested one level at most, and the line after it. */
export function parseList(lines: string[], at: number, nested = false): { list: List; end: number } {
  const list: List = { ordered: false, start: 0, items: [] }
  const texts: string[] = []
  let base = -1
  let end = at
  for (; at < lines.length; at++) {
    const line = lines[at] ?? ''
    if (!line.trim()) continue
    const [, indent = '', mark, text = ''] = ITEM.exec(line.replace(/\t/g, '  ')) ?? []
    const depth = indent.length
    const parent = list.items[list.items.length - 1]
    if (!mark) {
      // Text after a list belongs to its last item only if it is indented.
      if (!/^\s/.test(line)) break
      texts.push(`${texts.pop()}\n${line.trim()}`)
    } else if (parent && !nested && depth > base + 1) {
      const inner = parseList(lines, at, true)
      if (parent.list) parent.list.items = parent.list.items.concat(inner.list.items)
      else parent.list = inner.list
      at = inner.end - 1
    } else {
      const ordered = /\d/.test(mark)
      if (!parent) {
        base = depth
        list.ordered = ordered
        list.start = Number.parseInt(mark, 10) || 0
      } else if (ordered !== list.ordered || depth < base - 1) break
      texts.push(text)
      list.items.push({ children: [], list: null })
    }
    end = at + 1
  }
  list.items.forEach((item, index) => {
    item.children = parseInline(texts[index] ?? '')
  })
  return { list, end }
}
