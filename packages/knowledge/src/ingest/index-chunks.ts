import type { Audience, ChunkId } from '@baton/contracts'
import type { IndexedChunk } from '@baton/store'
import { type Analyser, analyser, type Word } from '../search/analyse.ts'
import { baseLanguage } from '../search/language-profile.ts'
import { everyChunkTerm, gramTerm, type Namespace, namespace, wordTerm } from '../search/terms.ts'
import type { ChunkText } from './chunk-article.ts'
import { contentHash } from './content-hash.ts'
import { splitSentences } from './split-sentences.ts'

/** Raised whenever parsing, chunks or terms come out differently: the next ingest then writes everything anew. */
export const INDEX_VERSION = 3

export interface ArticleTerms {
  articleId: string
  title: string
  tags: string[]
  language: string
  audience: Audience
}

/** Chunks with their ids and terms. An id depends on the article and what the chunk says, not on where it stands. */
export function indexChunks(chunks: ChunkText[], article: ArticleTerms): IndexedChunk[] {
  const language = baseLanguage(article.language)
  const analyse = analyser(language)
  const space = namespace(language, article.audience)
  const title = analyse.words(article.title)
  const used = new Map<string, number>()
  return chunks.map((chunk) => {
    const content = [article.articleId, ...chunk.headings, chunk.text].join('\n')
    const nth = used.get(content) ?? 0
    used.set(content, nth + 1)
    const headings = analyse.words([...chunk.headings, ...chunk.innerHeadings, ...article.tags].join('\n'))
    const sentences = splitSentences(chunk.text).map((sentence) => analyse.words(sentence))
    return {
      // The one place where a chunk's id is made; the shape is the contracts' regular expression.
      id: `chk_${contentHash(nth === 0 ? content : `${content}\n${nth}`)}` as ChunkId,
      headings: chunk.headings,
      text: chunk.text,
      terms: [title, headings, ...sentences].map(stems).join('\n'),
      index: {
        title: indexTerms(title, analyse, space),
        headings: indexTerms(headings, analyse, space),
        body: `${everyChunkTerm(space)} ${indexTerms(sentences.flat(), analyse, space)}`,
      },
      indexHash: contentHash(
        [INDEX_VERSION, space, article.title, ...article.tags, ...chunk.innerHeadings, content].join('\n'),
      ),
    }
  })
}

const stems = (words: Word[]) => words.map((word) => word.stem).join(' ')

function indexTerms(words: Word[], analyse: Analyser, space: Namespace): string {
  const terms = words.map((word) => wordTerm(space, word.stem))
  for (const gram of analyse.grams(words)) terms.push(gramTerm(space, gram))
  return terms.join(' ')
}
