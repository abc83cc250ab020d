import type { Article, Chunk } from '@baton/contracts'
import { shortDate } from '../state/time-words.ts'

/** The pieces that a search finds, each as a visitor opens it from an answer. */
export function ChunkList({ article, chunks }: { article: Article; chunks: Chunk[] }) {
  return (
    <>
      <p class="article-note">
        {article.audience === 'internal'
          ? 'Agents find these passages. No visitor sees them.'
          : 'Answers quote from these passages, and a visitor opens them like this.'}
      </p>
      <ol class="chunks">
        {chunks.map((chunk) => (
          <li key={chunk.id} class="chunk" lang={chunk.language}>
            <p class="passage-title" dir="auto">
              {chunk.title}
            </p>
            {chunk.headings.length > 0 && (
              <p class="passage-path" dir="auto">
                {chunk.headings.join(' › ')}
              </p>
            )}
            <blockquote class="passage-text" dir="auto">
              {chunk.text}
            </blockquote>
            <p class="passage-foot">Updated {shortDate(chunk.updatedAt)}</p>
          </li>
        ))}
      </ol>
    </>
  )
}
