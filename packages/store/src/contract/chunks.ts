import type { ArticleId, ChunkId } from '@baton/contracts'
import {
  type ChunkStage,
  checkChunkIndex,
  clearStage,
  countChunksByTerm,
  ensureSource,
  type IndexedChunk,
  listChunks,
  matchChunks,
  mergeChunkIndex,
  readIndexHashes,
  replaceChunks,
  type SiteStore,
  saveArticle,
  stageChunks,
} from '../index.ts'
import { equal, holds } from './expect.ts'
import type { Rule } from './rule.ts'

const articleId = 'tents' as ArticleId
const CHUNKS = 40

/** The article as somebody wrote it: every other chunk says the same in each writing. */
const writing = (word: string): IndexedChunk[] =>
  Array.from({ length: CHUNKS }, (_, n) => {
    const said = n % 2 ? 'kept' : word
    return {
      id: `chk_${said}_${n}` as ChunkId,
      headings: [],
      text: `${said} ${n}`,
      words: new TextEncoder().encode(said),
      index: { title: '', headings: '', body: `en:${said}` },
      indexHash: said,
    }
  })

function save(store: SiteStore, chunks: IndexedChunk[], stage?: ChunkStage): void {
  store.transaction(() => {
    const key = saveArticle(store, {
      ...{ id: articleId, sourceId: ensureSource(store, 'help'), title: 'Tents', url: null, language: 'en' },
      ...{ kind: 'page', tags: [], validFrom: null, validUntil: null, audience: 'public' },
      ...{ contentHash: 'h', chunkCount: chunks.length, updatedAt: 0 },
    })
    replaceChunks(store, key, chunks, stage)
    mergeChunkIndex(store)
  })
}

const found = (store: SiteStore, word: string) =>
  matchChunks(
    store,
    { required: [`en:${word}`], optional: [], everywhere: [] },
    { at: store.now(), limit: 1_000 },
  ).length
const held = (store: SiteStore, word: string) => countChunksByTerm(store, [`en:${word}`]).get(`en:${word}`)

/** Writes what is new of a writing ahead of its article. */
function stageWriting(store: SiteStore, chunks: IndexedChunk[]): ChunkStage {
  const stage: ChunkStage = { ready: new Map(), spent: [] }
  const known = readIndexHashes(store, articleId)
  stageChunks(
    store,
    stage,
    chunks.filter(({ id }) => !known.has(id)),
  )
  return stage
}

export const chunkRules: Rule[] = [
  {
    id: 'S110',
    title: 'chunks written ahead of their article are found once it takes them, and not before',
    run({ open }) {
      const store = open('a')
      save(store, writing('old'))
      const stage = stageWriting(store, writing('new'))
      equal([found(store, 'old'), found(store, 'new'), found(store, 'kept')], [20, 0, 20], 'before')
      equal(held(store, 'new'), 20, 'rows written ahead')
      save(store, writing('new'), stage)
      equal([found(store, 'old'), found(store, 'new'), found(store, 'kept')], [0, 20, 20], 'after')
      equal(
        listChunks(store, articleId).map(({ text }) => text),
        writing('new').map(({ text }) => text),
        'in order',
      )
      holds(clearStage(store, stage, 15), 'more than fifteen rows were left behind')
      holds(!clearStage(store, stage, 15), 'the second step is the last')
      equal(held(store, 'old'), undefined, 'rows of the old words')
      checkChunkIndex(store)
    },
  },
  {
    id: 'S111',
    title:
      'what a crash leaves of chunks without an article is never found, and gone when the site is open again',
    run({ open, reopen }) {
      const store = open('a')
      save(store, writing('old'))
      stageWriting(store, writing('new'))
      const again = reopen('a')
      equal([found(again, 'old'), found(again, 'new')], [20, 0], 'after the crash')
      // In memory nothing is opened again.
      if (again !== store) equal(held(again, 'new'), undefined, 'rows written ahead')
      save(again, writing('new'))
      equal([found(again, 'old'), found(again, 'new')], [0, 20], 'written once more')
      checkChunkIndex(again)
    },
  },
]
