import { rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runBaton } from '../chaos/run-baton.ts'
import { newSeed, seeded, sleep } from '../chaos/seeded.ts'
import { compareTalks, converse, openTalk, type Talk, type TalkFigures, until } from '../chaos/talk.ts'
import { demoKey } from '../support/api.ts'
import { startBaton } from '../support/baton-server.ts'
import { type Host, type House, startHouse } from './houses.ts'
import { startSwitchingProxy } from './switching-proxy.ts'

export interface MoveOptions {
  clients: number
  /** Where the site moves to. */
  to: Host
  /** Messages that each visitor writes. Default 4. */
  turns?: number
  seed?: number
}

export interface MoveFigures extends TalkFigures {
  clients: number
  to: Host
  seed: number
  /** Clients that were writing or waiting for an answer when the site left. */
  talking: number
  /** Clients whose last word nobody has answered: not the assistant, no person, no notice that one is asked for. */
  unanswered: number
  /** From the start of the export until the address leads to the new house. */
  awayMs: number
}

// Many talk at the same time, and most do when the site leaves.
const ARRIVAL_MS = 60

/**
 * Visitors talk with the assistant through one address while their site moves to another house behind it. Each
 * client's transcript is then compared with the new house's.
 */
export async function moveHouse({
  clients,
  to,
  turns = 4,
  seed = newSeed(),
}: MoveOptions): Promise<MoveFigures> {
  const random = seeded(seed)
  const server = await startBaton({ flags: ['--trust-proxy', '--pace', '20'] })
  const house = await startHouse(to, server.data)
  const proxy = await startSwitchingProxy(server.port)
  const talks: Talk[] = []
  try {
    const page = { origin: new URL(server.shop).origin, siteKey: await demoKey(server) }
    const endpoint = `http://127.0.0.1:${proxy.port}`
    for (let n = 0; n < clients; n += 1) talks.push(openTalk({ ...page, endpoint, n, patienceMs: 12_000 }))
    const talking = talks.map(async (talk, n) => {
      await sleep(n * ARRIVAL_MS)
      await converse(talk, turns, random)
    })
    const written = () => talks.reduce((sum, { sent }) => sum + sent.length, 0)
    await until(() => written() >= (clients * turns) / 2, 60_000)
    const busy = talks.filter(({ client }) => isBusy(client.getState())).length
    const startedAt = performance.now()
    await move(server.data, house)
    proxy.switchTo(house.port)
    const awayMs = Math.round(performance.now() - startedAt)
    await Promise.all(talking)
    await until(() => talks.every(isAnswered), 30_000)
    const unanswered = talks.filter((talk) => !isAnswered(talk)).length
    const figures = await compareTalks(talks, { ...page, endpoint: house.origin })
    return { clients, to, seed, talking: busy, unanswered, awayMs, ...figures }
  } finally {
    for (const { client } of talks) client.close()
    proxy.close()
    await house.stop()
    await server.stop()
  }
}

const isAnswered = ({ client }: Talk) => client.getState().messages.at(-1)?.author.kind !== 'visitor'

function isBusy({ pending, running }: { pending: unknown[]; running: unknown }): boolean {
  return pending.length > 0 || running !== null
}

/** As the README says it. */
async function move(data: string, house: House): Promise<void> {
  const file = join(tmpdir(), `baton-move-${process.pid}-${Math.random()}.ndjson`)
  try {
    for (const step of [
      () => runBaton(['export', '--move', '--out', file, '--data', data]),
      () => house.import(file),
    ]) {
      const { code, stderr } = await step()
      if (code !== 0) throw new Error(`The move failed: ${stderr}`)
    }
  } finally {
    rmSync(file, { force: true })
  }
}
