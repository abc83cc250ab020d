// What the processor does for one query of a large inbox, without a server around it: `node packages/store/bench/inbox-queries.ts
// [--conversations 200000] [--file PATH]`. A file is seeded unless it is there. Milliseconds of processor time, which say the
// same on a machine that does other things; each kind of query once before it is counted.
import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type AgentId, type ConversationId, InboxView } from '@baton/contracts'
import { countInbox, findSimilarConversations, listInbox, searchMessages } from '../src/index.ts'
import { openSiteFile } from '../src/node.ts'
import { seedInbox, wordOf } from './seed-inbox.ts'

const { values } = parseArgs({
  options: { conversations: { type: 'string', default: '200000' }, file: { type: 'string' } },
})
const agentId = 'agt_ana' as AgentId
const path = values.file ?? join(mkdtempSync(join(tmpdir(), 'baton-queries-')), 'site.db')
if (!existsSync(path)) {
  openSiteFile(path).close()
  const conversations = Number(values.conversations)
  seedInbox(path, { conversations, messagesEach: 10, seed: 8, now: Date.now(), agentId })
}
const store = openSiteFile(path)
const words = (...ranks: number[]) => ranks.map(wordOf).join(' ')
const search = (text: string, filter = {}) => void searchMessages(store, { text, filter })

const queries: Record<string, (n: number) => void> = {
  ...Object.fromEntries(
    InboxView.options.map((view) => [`list ${view}`, () => void listInbox(store, { view, agentId })]),
  ),
  counts: () => void countInbox(store, agentId),
  'search: one word': (n) => search(words(n)),
  'search: two words': (n) => search(words(n, n * 3 + 1)),
  'search: a rare word': (n) => search(words(n * 400)),
  'search: a beginning': (n) => search(words(n * 11).slice(0, 5)),
  'search: narrowed by language': (n) => search(words(n), { language: 'de', status: 'resolved' }),
  'search: narrowed by tag': (n) => search(words(n), { tag: 'tag 30' }),
  'similar conversations': (n) => {
    const text = words(3, n, n * 7 + 40, n * 30 + 100, 5_000 - n)
    findSimilarConversations(store, { text, except: 'cnv_x' as ConversationId, limit: 3 })
  },
}

const TIMES = 40
const rows = Object.entries(queries).map(([query, run]) => {
  run(0)
  const samples = Array.from({ length: TIMES }, (_, n) => {
    const before = process.cpuUsage()
    run(n)
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1_000
  }).sort((a, b) => a - b)
  const at = (share: number) => Number((samples[Math.floor(TIMES * share)] ?? 0).toFixed(1))
  return { query, 'p50 ms': at(0.5), 'p95 ms': at(0.95) }
})
console.table(rows)
store.close()
