import { SiteSettings } from '@baton/contracts'
import { sql } from 'drizzle-orm'
import {
  dropJob,
  dueJobs,
  findAgent,
  type Job,
  listBlockedOrigins,
  nextJobAt,
  noteBlockedOrigin,
  postponeJob,
  readSettings,
  type SiteStore,
  saveAgent,
  scheduleJob,
  takeFromBudget,
  updateSettings,
} from '../index.ts'
import { ana } from './example.ts'
import { equal, holds, refused } from './expect.ts'
import type { Rule } from './rule.ts'

const subjects = (jobs: Job[]) => jobs.map(({ kind, subject }) => `${kind} ${subject}`)

function onlyJob(store: SiteStore): Job {
  const [job] = dueJobs(store)
  if (!job) throw new Error('No job is due.')
  return job
}

export const jobRules: Rule[] = [
  {
    id: 'S50',
    title: 'there is one job a kind and subject: planning it again moves it',
    run({ open, reopen, clock }) {
      const store = open('a')
      const at = clock.now()
      equal(nextJobAt(store), null, 'the next moment of a new site')
      scheduleJob(store, 'run.heartbeat', 'x', at + 10)
      scheduleJob(store, 'handoff.deadline', 'x', at + 30)
      scheduleJob(store, 'run.heartbeat', 'x', at + 20)
      const again = reopen('a')
      equal(nextJobAt(again), at + 20, 'the next moment after a restart')
      clock.advance(100)
      equal(subjects(dueJobs(again)), ['run.heartbeat x', 'handoff.deadline x'], 'the jobs')
      dropJob(again, 'run.heartbeat', 'x')
      equal(subjects(dueJobs(again)), ['handoff.deadline x'], 'after one was dropped')
    },
  },
  {
    id: 'S51',
    title: 'a job is due from its moment on, the longest overdue first',
    run({ open, clock }) {
      const store = open('a')
      const at = clock.now()
      for (const [subject, delay] of [
        ['b', 30],
        ['c', 10],
        ['a', 20],
      ] as const)
        scheduleJob(store, 'run.heartbeat', subject, at + delay)
      clock.advance(9)
      equal(dueJobs(store), [], 'a millisecond early')
      clock.advance(1)
      equal(subjects(dueJobs(store)), ['run.heartbeat c'], 'at the moment')
      clock.advance(100)
      equal(
        dueJobs(store).map(({ subject }) => subject),
        ['c', 'a', 'b'],
        'late',
      )
      equal(
        dueJobs(store, 2).map(({ subject }) => subject),
        ['c', 'a'],
        'two of them',
      )
    },
  },
  {
    id: 'S52',
    title: 'a failed job comes back after 1, 2, 4 seconds and so on, and at the latest after 5 minutes',
    run({ open, clock }) {
      const store = open('a')
      scheduleJob(store, 'run.heartbeat', 'x', clock.now())
      const pauses = Array.from({ length: 11 }, () => {
        postponeJob(store, onlyJob(store))
        const pauseMs = (nextJobAt(store) ?? 0) - clock.now()
        clock.advance(pauseMs)
        return pauseMs / 1000
      })
      equal(pauses, [1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300], 'the pauses')
    },
  },
  {
    id: 'S53',
    title:
      'a budget gives its limit in each window and then refuses, counting nothing more; keys stand apart, for a day',
    run({ open, reopen, clock }) {
      const store = open('a')
      clock.advance(60_000 - (clock.now() % 60_000))
      const take = (key: string, from = store) => takeFromBudget(from, key, 2, 60_000)
      equal([take('x'), take('x'), take('x'), take('x')], [true, true, false, false], 'in one window')
      equal(take('y'), true, 'another key')
      equal(takeFromBudget(store, 'z', 0, 60_000), false, 'a limit of nothing')
      const again = reopen('a')
      clock.advance(59_999)
      equal(take('x', again), false, 'at the end of the window, after a restart')
      clock.advance(1)
      equal([take('x', again), take('x', again), take('x', again)], [true, true, false], 'the next window')
      clock.advance(86_400_001)
      take('w', again)
      equal(again.db.all(sql`select key from usage`), [{ key: 'w' }], 'who asked, a day later')
    },
  },
  {
    id: 'S54',
    title: 'settings have defaults, keep what was changed, and refuse what does not fit',
    run({ open, reopen }) {
      const store = open('a')
      const before = readSettings(store)
      holds(SiteSettings.safeParse(before).success, 'the defaults fit their schema')
      const changed = updateSettings(store, { origins: ['https://shop.example'], helpWhileWaiting: true })
      equal(changed, { ...before, origins: ['https://shop.example'], helpWhileWaiting: true }, 'changed')
      const again = reopen('a')
      equal(readSettings(again), changed, 'after a restart')
      refused(() => updateSettings(again, { origins: ['not an origin'] }), 'a bad origin')
      equal(readSettings(again), changed, 'after the refusal')
      refused(
        () =>
          again.transaction(() => {
            updateSettings(again, { helpWhileWaiting: false })
            equal(readSettings(again).helpWhileWaiting, false, 'inside the transaction')
            throw new Error('Changed my mind.')
          }),
        'a transaction that fails',
      )
      equal(readSettings(again), changed, 'after the rollback')
    },
  },
  {
    id: 'S55',
    title: 'the newest 20 refused origins are remembered, each once; listing an origin forgets it',
    run({ open, clock }) {
      const store = open('a')
      const note = (n: number) => {
        clock.advance(1)
        noteBlockedOrigin(store, `https://shop${n}.example`)
      }
      for (let n = 0; n < 25; n++) note(n)
      note(10)
      const origins = () => listBlockedOrigins(store).map(({ origin }) => origin)
      equal(origins().slice(0, 2), ['https://shop10.example', 'https://shop24.example'], 'the newest')
      equal(origins().length, 20, 'how many')
      updateSettings(store, { origins: ['https://shop24.example'] })
      equal(origins().includes('https://shop24.example'), false, 'the listed origin is remembered')
    },
  },
  {
    id: 'S56',
    title: "an agent's row follows the directory and never goes back to an older generation",
    run({ open }) {
      const store = open('a')
      const row = { id: ana, name: 'Ana', role: 'agent', generation: 2 } as const
      saveAgent(store, row)
      saveAgent(store, { ...row, name: 'Anna', role: 'owner', generation: 1 })
      equal(findAgent(store, ana), row, 'after older news')
      saveAgent(store, { ...row, role: 'viewer', generation: 3 })
      equal(findAgent(store, ana)?.role, 'viewer', 'after newer news')
    },
  },
]
