import type { Inline } from './tree.ts'

/** In Thai, Lao, Chinese and Japanese a line may end behind any letter: one is enough to hold on to. */
const WORD_END = /(?:[\u0e00-\u0eff\u3000-\u9fff]|[^\s\u0e00-\u0eff\u3000-\u9fff]{1,16})\p{P}{0,4}$/u
const MARKS = /^\p{P}+/u

/**
 * Groups that each stay on one line: a run of citations with the end of the word before it and the marks behind it.
 * Without them a chip could begin a line, and a full stop stand on one alone. All other nodes are groups of one.
 */
export function glueCitations(nodes: Inline[]): Inline[][] {
  const groups: Inline[][] = []
  for (const node of nodes) {
    const last = groups.at(-1)
    if (node.type === 'citation') {
      if (last && (last.length > 1 || last[0]?.type === 'citation')) last.push(node)
      else groups.push([...takeEnd(groups), node])
    } else if (node.type === 'text' && last?.at(-1)?.type === 'citation') {
      const marks = MARKS.exec(node.text)?.[0].length ?? 0
      last.push(...textOf(node.text.slice(0, marks)))
      const rest = textOf(node.text.slice(marks))
      if (rest.length > 0) groups.push(rest)
    } else groups.push([node])
  }
  return groups
}

/** Cuts the end of the last word off the last group. */
function takeEnd(groups: Inline[][]): Inline[] {
  const [node] = groups.at(-1) ?? []
  const end = node?.type === 'text' ? WORD_END.exec(node.text) : null
  if (node?.type !== 'text' || !end) return []
  groups.splice(-1, 1, ...[textOf(node.text.slice(0, end.index))].filter((group) => group.length > 0))
  return [{ type: 'text', text: end[0] }]
}

const textOf = (text: string): Inline[] => (text ? [{ type: 'text', text }] : [])
