import type { Chunk } from '@baton/contracts'

/** The text of an article whose own was not kept, as Markdown that can be edited: chunks hold no more than words. */
export function chunksToMarkdown(chunks: Pick<Chunk, 'headings' | 'text'>[]): string {
  const lines: string[] = []
  let above: string[] = []
  for (const { headings, text } of chunks) {
    const firstNew = headings.findIndex((heading, level) => heading !== above[level])
    if (firstNew >= 0) {
      const added = headings.slice(firstNew)
      lines.push(...added.map((heading, at) => `${'#'.repeat(Math.min(6, firstNew + at + 2))} ${heading}`))
    }
    above = headings
    lines.push(...text.split(/\n{2,}/).map(block))
  }
  return lines.join('\n\n')
}

/** Items and rows stand on lines of their own; Markdown would run them together. */
function block(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim())
  return lines.length > 1 ? lines.map((line) => `- ${line.replace(/^[-*•]\s+/, '')}`).join('\n') : text
}
