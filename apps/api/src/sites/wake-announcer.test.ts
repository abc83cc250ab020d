import type { SiteId } from '@baton/contracts'
import { MIN_JOB_DELAY_MS } from '@baton/desk'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { WakeAnnouncer, type WakeDirectory } from './wake-announcer.ts'

const siteId = 'site_1' as SiteId

/** A directory whose writes land when the test says so, and may fail before or after they took effect. */
class SlowDirectory implements WakeDirectory {
  wakeAt: number | null = null
  writes = 0
  onChange = () => {}
  readonly #pending: ((outcome: Landing) => void)[] = []

  announceWake(_: SiteId, at: number): Promise<void> {
    return this.#write(() => Math.min(this.wakeAt ?? at, at))
  }

  setWake(_: SiteId, at: number | null): Promise<void> {
    return this.#write(() => at)
  }

  land(outcome: Landing): void {
    this.#pending.shift()?.(outcome)
  }

  get isBusy(): boolean {
    return this.#pending.length > 0
  }

  #write(next: () => number | null): Promise<void> {
    this.writes += 1
    return new Promise((resolve, reject) => {
      this.#pending.push((outcome) => {
        if (outcome !== 'lost') this.wakeAt = next()
        this.onChange()
        if (outcome === 'kept') resolve()
        else reject(new Error(outcome))
      })
    })
  }
}

type Landing = 'kept' | 'lost' | 'kept, answer lost'
type Deed =
  | { do: 'pass'; ms: number }
  | { do: 'write'; laterMs: number }
  | { do: 'jobs'; laterMs: number | null }
  /** A run ends: its heartbeat goes, and perhaps the deadline of a handoff comes, with no announcement. */
  | { do: 'end'; handoff: boolean }
  | { do: 'land'; outcome: Landing }
/** How far promises get before the next one. */
type Step = { deed: Deed; microtasks: number }

const laterMs = fc.constantFrom(0, 0, 300_000)
const outcome = fc.constantFrom<Landing>('kept', 'kept', 'lost', 'kept, answer lost')
const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({ do: fc.constant('pass' as const), ms: fc.nat(4_000) }),
  fc.record({ do: fc.constant('write' as const), laterMs }),
  fc.record({ do: fc.constant('jobs' as const), laterMs: fc.option(laterMs) }),
  fc.record({ do: fc.constant('end' as const), handoff: fc.boolean() }),
  { weight: 2, arbitrary: fc.record({ do: fc.constant('land' as const), outcome }) },
)
const step: fc.Arbitrary<Step> = fc.record({
  deed,
  microtasks: fc.oneof(fc.nat(6), fc.constant(10)),
})

/** One site in one process: its committed jobs, and the order in which things happen. */
class World {
  readonly directory = new SlowDirectory()
  readonly announcer = new WakeAnnouncer(this.directory, siteId, () => this.#now)
  readonly late: string[] = []
  #now = 1_000_000
  #jobs: number[] = []

  constructor() {
    this.directory.onChange = () => this.#check('directory')
  }

  async run({ deed, microtasks }: Step): Promise<void> {
    this.#run(deed)
    for (let count = microtasks; count > 0; count -= 1) await Promise.resolve()
  }

  #run(one: Deed): void {
    switch (one.do) {
      case 'pass':
        this.#now += one.ms
        return
      case 'write':
        this.announcer.write(() => this.#commit([...this.#jobs, this.#soon(one.laterMs)])).catch(() => {})
        return
      case 'jobs':
        this.#doDueJobs(one.laterMs)
        this.announcer.settle(() => this.#earliest()).catch(() => {})
        return
      case 'end':
        if (this.#jobs.length === 0) return
        this.#commit([...this.#jobs.slice(1), ...(one.handoff ? [this.#soon(300_000)] : [])])
        return
      case 'land':
        this.directory.land(one.outcome)
    }
  }

  async finish(): Promise<void> {
    do {
      this.directory.land('kept')
      await new Promise((resolve) => setImmediate(resolve))
    } while (this.directory.isBusy)
  }

  /** A job that is due may plan another; it was awake for that, so it announces nothing. */
  #doDueJobs(laterMs: number | null): void {
    const left = this.#jobs.filter((at) => at > this.#now)
    if (left.length === this.#jobs.length) return
    this.#commit(laterMs === null ? left : [...left, this.#soon(laterMs)])
  }

  #commit(jobs: number[]): void {
    this.#jobs = jobs
    this.#check('commit')
  }

  #soon(laterMs: number): number {
    return this.#now + MIN_JOB_DELAY_MS + laterMs
  }

  #earliest(): number | null {
    return this.#jobs.length > 0 ? Math.min(...this.#jobs) : null
  }

  /** The process may die at any moment; the directory must then know of the earliest job. */
  #check(after: string): void {
    const earliest = this.#earliest()
    const { wakeAt } = this.directory
    if (earliest !== null && (wakeAt === null || wakeAt > earliest))
      this.late.push(`after a change of the ${after}: wake ${wakeAt}, job ${earliest}`)
  }
}

test('at no moment does the directory know of a wake later than the earliest job', async () => {
  const property = fc.asyncProperty(fc.array(step, { maxLength: 60, size: 'max' }), async (steps) => {
    const world = new World()
    for (const one of steps) await world.run(one)
    await world.finish()
    expect(world.late).toEqual([])
  })
  await fc.assert(property, { numRuns: 3_000 })
}, 60_000)

test('a write waits until its wake is announced, and is not done when that fails', async () => {
  const directory = new SlowDirectory()
  const announcer = new WakeAnnouncer(directory, siteId, () => 0)
  const done: string[] = []
  const first = announcer.write(() => done.push('first'))
  await new Promise((resolve) => setImmediate(resolve))
  expect(done).toEqual([])
  directory.land('lost')
  await expect(first).rejects.toThrow('lost')
  expect(done).toEqual([])
  const second = announcer.write(() => done.push('second'))
  await new Promise((resolve) => setImmediate(resolve))
  directory.land('kept')
  await second
  expect(done).toEqual(['second'])
})

test('many writes within a few seconds cost one write of the directory', async () => {
  const directory = new SlowDirectory()
  let now = 0
  const announcer = new WakeAnnouncer(directory, siteId, () => now)
  const writes = Array.from({ length: 50 }, (_, index) => announcer.write(() => index))
  await new Promise((resolve) => setImmediate(resolve))
  directory.land('kept')
  expect(await Promise.all(writes)).toEqual(Array.from({ length: 50 }, (_, index) => index))
  now = 4_000
  await announcer.write(() => {})
  expect(directory.writes).toBe(1)
})

test('a write that throws passes its error on and holds nothing up', async () => {
  const directory = new SlowDirectory()
  const announcer = new WakeAnnouncer(directory, siteId, () => 0)
  const failed = announcer.write(() => {
    throw new Error('no such conversation')
  })
  await new Promise((resolve) => setImmediate(resolve))
  directory.land('kept')
  await expect(failed).rejects.toThrow('no such conversation')
  expect(await announcer.write(() => 'next')).toBe('next')
  const settled = announcer.settle(() => null)
  await new Promise((resolve) => setImmediate(resolve))
  directory.land('kept')
  await settled
  expect(directory.wakeAt).toBeNull()
})
