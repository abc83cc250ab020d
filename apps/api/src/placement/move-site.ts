import { BatonError, type SiteId } from '@baton/contracts'
import type { House } from '../moving/house.ts'
import { importFrom } from '../moving/import-from.ts'
import type { Installation } from '../node/installation.ts'
import type { Machine } from './machine-methods.ts'

export interface MoveOptions {
  siteId: SiteId
  /** The machine's name. */
  to: string
  onLines: (lines: number) => void
}

/**
 * Carries a site to another machine: it is shut where it is, copied line by line and checked, placed, served there, and
 * its old file is removed. Again after a break goes on where that was. Rejects with `move.refused` in words, and with
 * `machine.unreachable` when one of the two does not answer.
 */
export async function moveSite(
  installation: Installation,
  { siteId, to, onLines }: MoveOptions,
): Promise<void> {
  const target = await reach(installation, to)
  const isThere = (await target.stateOf(siteId)) === 'here'
  const from = await sourceOf(installation, siteId, to)
  if (isThere) {
    await installation.home.placeSite(siteId, to)
    await from?.forget(siteId)
    return
  }
  if (!from) throw refusal(`No machine that answers holds ${siteId}. Import it from an export or a backup.`)
  await importFrom({ house: target, input: linesOf(from, siteId), onLines, problem: refusal })
  await from.forget(siteId)
}

/**
 * Where the site leaves from: the machine it is placed at; where it was placed at its new one already before the move
 * was over, the one that it has left.
 */
async function sourceOf(
  { home, machineOf }: Installation,
  siteId: SiteId,
  to: string,
): Promise<Machine | null> {
  const placement = (await home.findSite(siteId))?.placement
  if (placement === undefined) throw new BatonError('site.not_found')
  if (placement !== to) return reach({ machineOf }, placement)
  const others = ['local', ...(await home.listMachines()).map(({ name }) => name)].filter(
    (name) => name !== to,
  )
  const left: Machine[] = []
  for (const name of others) {
    const machine = await machineOf(name)
    const state = await machine.stateOf(siteId).catch(() => 'none')
    if (state === 'leaving') left.push(machine)
  }
  if (left.length > 1)
    throw refusal(
      `${siteId} has left from ${left.length} machines. Stop the one whose copy is older, and move it again.`,
    )
  return left[0] ?? null
}

async function* linesOf(house: House, siteId: SiteId): AsyncGenerator<Uint8Array> {
  const { token } = await house.openExport({ siteId, move: true })
  let after: string | null = null
  for (let isDone = false; !isDone; ) {
    const page: Awaited<ReturnType<House['exportPage']>> = await house.exportPage({ siteId, token, after })
    yield Buffer.from(page.lines.map((line) => `${line}\n`).join(''))
    after = page.lines.at(-1) ?? after
    isDone = page.done
  }
}

/** A machine that answers. */
async function reach({ machineOf }: Pick<Installation, 'machineOf'>, name: string): Promise<Machine> {
  try {
    const machine = await machineOf(name)
    await machine.countSites()
    return machine
  } catch (error) {
    if (!(error instanceof BatonError && error.code === 'machine.unreachable')) throw error
    throw new BatonError('machine.unreachable', {
      message: `Machine ${name} does not answer. Start it; if it is dead, carry its sites from its disk or a backup (baton export, baton import).`,
    })
  }
}

const refusal = (message: string) => new BatonError('move.refused', { message })
