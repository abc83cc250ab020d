import type { Audience, ChunkId } from '@baton/contracts'
import type { IndexedChunk } from '@baton/store'
import { analyser, type Word } from '../search/analyse.ts'
import { baseLanguage } from '../search/language-profile.ts'
import { everyChunkTerm, type Namespace, namespace, tagTerm, wordTerm } from '../search/terms.ts'
import { packWords } from '../search/word-codes.ts'
import type { ChunkText } from './chunk-article.ts'
import { contentHash } from './content-hash.ts'
import { splitSentences } from './split-sentences.ts'

/** Raised whenever parsing, chunks or terms come out differently: the next ingest then writes everything anew. */
export const INDEX_VERSION = 5

export interface ArticleTerms {
  articleId: string
  title: string
  tags: string[]
  language: string
  audience: Audience
}

/**
 * Chunks with their ids and terms, made one by one. An id depends on the article and what the chunk says, not on where
 * it stands.
 */
export function* indexChunks(chunks: ChunkText[], article: ArticleTerms): Generator<IndexedChunk> {
  const language = baseLanguage(article.language)
  const analyse = analyser(language)
  const space = namespace(language, article.audience)
  const title = analyse.words(article.title)
  const used = new Map<string, number>()
  for (const chunk of chunks) {
    const content = [article.articleId, ...chunk.headings, chunk.text].join('\n')
    const nth = used.get(content) ?? 0
    used.set(content, nth + 1)
    const headings = analyse.words([...chunk.headings, ...chunk.innerHeadings, ...article.tags].join('\n'))
    const sentences = splitSentences(chunk.text).map((sentence) => analyse.words(sentence))
    // The one place where a chunk's id is made; the shape is the contracts' regular expression.
    const id = `chk_${contentHash(nth === 0 ? content : `${content}\n${nth}`)}` as ChunkId
    yield {
      id,
      headings: chunk.headings,
      text: chunk.text,
      words: packWords([title, headings, ...sentences].map(stems)),
      index: {
        title: indexTerms(title, space),
        headings: indexTerms(headings, space),
        body: [
          everyChunkTerm(space),
          ...article.tags.map((tag) => tagTerm(space, tag)),
          indexTerms(sentences.flat(), space),
        ].join(' '),
      },
      indexHash: contentHash(
        [INDEX_VERSION, space, article.title, ...article.tags, ...chunk.innerHeadings, id].join('\n'),
      ),
    }
  }
}

const stems = (words: Word[]) => words.map((word) => word.stem)

/** Nobody asks for a word that only says how something is put, and nearly half of all words are such. */
const indexTerms = (words: Word[], space: Namespace) =>
  words.flatMap(({ stem, isStopword }) => (isStopword ? [] : wordTerm(space, stem))).join(' ')
