import type { Chunk } from '@baton/contracts'

/**
 * The text of an article whose own was not kept, as Markdown that can be edited. Chunks hold words only: bold and links
 * are gone, and which short line is a heading is guessed.
 */
export function chunksToMarkdown(chunks: Pick<Chunk, 'headings' | 'text'>[]): string {
  const parts: string[] = []
  let above: string[] = []
  for (const { headings, text } of chunks) {
    const firstNew = headings.findIndex((heading, level) => heading !== above[level])
    if (firstNew >= 0) parts.push(...headings.slice(firstNew).map((text, at) => heading(text, firstNew + at)))
    above = headings
    const blocks = text.split(/\n{2,}/)
    for (const [at, block] of blocks.entries()) {
      const isHeading = at < blocks.length - 1 && looksLikeHeading(block)
      parts.push(isHeading ? heading(block, headings.length) : lines(block))
    }
  }
  return parts.join('\n\n')
}

const heading = (text: string, depth: number) => `${'#'.repeat(Math.min(6, depth + 2))} ${text}`

/** Small sections share a chunk, each under its own short line. */
const looksLikeHeading = (block: string) =>
  block.length <= 80 && !/\n|[.!:;,…。！：；、]$|^\d+[.)] |^[-*•] /.test(block)

/** Items and rows stand on lines of their own; Markdown would run them together. */
function lines(block: string): string {
  const all = block.split('\n').filter((line) => line.trim())
  if (all.length < 2 || all.every((line) => /^\d+[.)] /.test(line))) return all.join('\n')
  return all.map((line) => `- ${line.replace(/^[-*•]\s+/, '')}`).join('\n')
}
