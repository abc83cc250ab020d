import type { Inline } from '../tree.ts'

/**
 * Pairs emphasis marks among nodes that come in order. An open mark stands among them as text until it is closed,
 * so one that never closes needs no undoing. At most one pair of each mark is open at a time.
 */
export function pairEmphasis(nodes: Inline[]) {
  const open: { mark: string; at: number }[] = []

  const closeLast = () => {
    const last = open.pop()
    if (!last) return
    const [, ...children] = nodes.splice(last.at)
    nodes.push({ type: last.mark[1] ? 'strong' : 'em', children })
  }
  /** One to three stars or underscores between two characters; all but two stars only at the edge of a word. */
  const addMark = (mark: string, before: string, after: string) => {
    const found = open.findIndex((frame) => frame.mark === mark)
    const isEdge = (outside: string) => mark === '**' || !/\w/.test(outside)
    if (found >= 0 && /\S/.test(before) && isEdge(after)) {
      open.length = found + 1
      closeLast()
    } else {
      if (found < 0 && !mark[3] && /\S/.test(after) && isEdge(before)) open.push({ mark, at: nodes.length })
      nodes.push({ type: 'text', text: mark })
    }
  }
  /** What is still open reaches to the end. */
  const closeAll = () => {
    while (open.length) closeLast()
  }
  return { addMark, closeAll }
}
