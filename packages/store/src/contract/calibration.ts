import type { ArticleId, ChunkId } from '@baton/contracts'
import {
  dropCalibration,
  ensureSource,
  findCalibration,
  listCalibrationSample,
  listChunksById,
  replaceChunks,
  type SiteStore,
  saveArticle,
  saveCalibration,
} from '../index.ts'
import { equal } from './expect.ts'
import type { Rule } from './rule.ts'

function writeArticle(store: SiteStore, id: string, audience: 'public' | 'internal', chunkIds: string[]) {
  const key = saveArticle(store, {
    ...{ id: id as ArticleId, sourceId: ensureSource(store, 'help'), title: id, url: null, language: 'en' },
    ...{ kind: 'page', tags: [], validFrom: null, validUntil: null, contentHash: 'h', updatedAt: 0 },
    ...{ audience, chunkCount: chunkIds.length },
  })
  const index = { title: 'i:tents', headings: '', body: 'i:tent' }
  const chunks = chunkIds.map((chunkId) => ({
    ...{ id: chunkId as ChunkId, headings: [], text: `text of ${chunkId}`, words: Uint8Array.of(1), index },
    indexHash: chunkId,
  }))
  replaceChunks(store, key, chunks)
}

const measured = { version: '1', lead: 0.125, questions: 240 }
const sample = ['chk_a', 'chk_b'] as ChunkId[]

export const calibrationRules: Rule[] = [
  {
    id: 'S120',
    title: 'a calibration reads back as it was kept, the last one only, until it is dropped',
    run({ open, reopen, clock }) {
      const store = open('a')
      equal(findCalibration(store), undefined, 'at first')
      saveCalibration(store, { ...measured, sample: [] })
      clock.advance(1000)
      saveCalibration(store, { ...measured, lead: 0.25, sample })
      const again = reopen('a')
      equal(findCalibration(again), { ...measured, lead: 0.25, madeAt: again.now() }, 'the last one')
      equal(listCalibrationSample(again), sample, 'its chunks')
      dropCalibration(again)
      equal([findCalibration(again), ...listCalibrationSample(again)], [undefined], 'dropped')
    },
  },
  {
    id: 'S121',
    title: 'chunks are listed by id, whatever order they were written in, with whom each is for',
    run({ open }) {
      const store = open('a')
      writeArticle(store, 'tents', 'public', ['chk_c', 'chk_a'])
      writeArticle(store, 'margins', 'internal', ['chk_b'])
      const page = listChunksById(store, { after: '', limit: 2 })
      equal(
        page.map(({ id, articleId, audience, text }) => [id, articleId, audience, text]),
        [
          ['chk_a', 'tents', 'public', 'text of chk_a'],
          ['chk_b', 'margins', 'internal', 'text of chk_b'],
        ],
        'the first page',
      )
      equal(
        listChunksById(store, { after: 'chk_b', limit: 2 }).map(({ id }) => id),
        ['chk_c'],
        'the second page',
      )
    },
  },
]
