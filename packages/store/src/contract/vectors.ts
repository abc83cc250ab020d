import type { ArticleId, ChunkId } from '@baton/contracts'
import {
  ensureSource,
  keysWithVector,
  listUnreadChunks,
  type NewVector,
  readVectors,
  removeArticle,
  replaceChunks,
  type SiteStore,
  saveArticle,
  saveVectors,
  type UnreadChunk,
} from '../index.ts'
import { equal } from './expect.ts'
import type { Rule } from './rule.ts'

const articleId = 'tents' as ArticleId

/** An article of that many chunks; `words` tells one writing of its chunks from the next. */
function writeArticle(store: SiteStore, chunkCount: number, words = 'tent') {
  const key = saveArticle(store, {
    ...{ id: articleId, sourceId: ensureSource(store, 'help'), title: 'Tents', url: null, language: 'en' },
    ...{
      kind: 'page',
      tags: [],
      validFrom: null,
      validUntil: null,
      audience: 'internal',
      contentHash: words,
      chunkCount,
      updatedAt: 0,
    },
  })
  const chunks = Array.from({ length: chunkCount }, (_, n) => {
    const id = `chk_${String(n).padStart(32, '0')}` as ChunkId
    const index = { title: 'i:tents', headings: '', body: `i:${words}` }
    return {
      id,
      headings: ['Care'],
      text: `${words} ${n}`,
      words: Uint8Array.of(1),
      index,
      indexHash: `${words} ${n}`,
    }
  })
  replaceChunks(store, key, chunks)
}

function allUnread(store: SiteStore, model: string, limit = 1000): UnreadChunk[] {
  const found: UnreadChunk[] = []
  for (let next: number | null = 0; next !== null; ) {
    const step = listUnreadChunks(store, model, { after: next, limit })
    found.push(...step.chunks)
    next = step.next
  }
  return found
}

const vectorOf = ({ key, indexHash }: UnreadChunk): NewVector => ({
  ...{ key, indexHash },
  scale: 0.25,
  values: Int8Array.of(-127, 0, key % 100, 127),
})
const keysOf = (rows: { key: number }[]) => rows.map(({ key }) => key)
const all = { after: 0, limit: 1000 }

export const vectorRules: Rule[] = [
  {
    id: 'S90',
    title: 'a vector reads back as it was kept, with whom its chunk is for, a page at a time',
    run({ open, reopen }) {
      const store = open('a')
      writeArticle(store, 3)
      const unread = allUnread(store, 'small')
      equal(saveVectors(store, 'small', unread.map(vectorOf)), keysOf(unread), 'kept')
      const again = reopen('a')
      const rows = readVectors(again, 'small', all)
      equal(keysOf(rows), keysOf(unread), 'the keys')
      equal(
        rows.map(({ audience, language, scale, values }) => [audience, language, scale, [...values]]),
        unread.map((chunk) => ['internal', 'en', 0.25, [...vectorOf(chunk).values]]),
        'the vectors',
      )
      const [first] = rows
      equal(readVectors(again, 'small', { after: first?.key ?? 0, limit: 1 }), [rows[1]], 'the second page')
    },
  },
  {
    id: 'S91',
    title:
      'chunks without a vector of the model are found, however many there are; another model begins anew',
    run({ open }) {
      const store = open('a')
      writeArticle(store, 1_200)
      const unread = allUnread(store, 'small', 70)
      equal(unread.length, 1_200, 'at first')
      equal(unread[0]?.title, 'Tents', 'the title')
      saveVectors(store, 'small', unread.slice(5).map(vectorOf))
      equal(keysOf(allUnread(store, 'small', 70)), keysOf(unread.slice(0, 5)), 'what is left')
      equal(allUnread(store, 'large').length, 1_200, 'of another model')
      saveVectors(store, 'large', unread.slice(5, 7).map(vectorOf))
      equal(readVectors(store, 'small', all).length, 1_000, 'a full page of the first model')
      equal(keysOf(readVectors(store, 'large', all)), keysOf(unread.slice(5, 7)), 'of the second')
    },
  },
  {
    id: 'S92',
    title: 'a chunk that is written anew or taken out loses its vector, and one that comes late is not kept',
    run({ open }) {
      const store = open('a')
      writeArticle(store, 3)
      const unread = allUnread(store, 'small')
      saveVectors(store, 'small', unread.slice(0, 2).map(vectorOf))
      writeArticle(store, 3, 'stove')
      equal(readVectors(store, 'small', all), [], 'after new words')
      equal(saveVectors(store, 'small', unread.map(vectorOf)), [], 'what came late')
      const anew = allUnread(store, 'small')
      saveVectors(store, 'small', anew.map(vectorOf))
      writeArticle(store, 2, 'stove')
      equal(keysOf(readVectors(store, 'small', all)), keysOf(anew.slice(0, 2)), 'after one went')
      equal(
        [...keysWithVector(store, 'small', keysOf(anew))],
        keysOf(anew.slice(0, 2)),
        'those that have one',
      )
      removeArticle(store, articleId)
      equal(readVectors(store, 'small', all), [], 'without the article')
    },
  },
]
