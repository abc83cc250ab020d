import { randomUUID } from 'node:crypto'
import { BatonError } from '@baton/contracts'
import { prepared } from './prepared.ts'
import { moving } from './schema/moving.ts'
import type { SiteStore } from './site-store.ts'

/** A site between two houses. */
export type Move = typeof moving.$inferSelect

const found = prepared((db) => db.select().from(moving).prepare())

/** How the site moves now; null while it lives here. A hold that is over counts as living here. */
export function findMove(store: SiteStore): Move | null {
  const row = found(store).get()
  return row && (row.until === null || row.until > store.now()) ? row : null
}

/**
 * From here on the site is not served: until `endMove`, or, where `until` is given, that moment at the latest. A site
 * that leaves already keeps its token, so that an export which broke off can go on. Throws `move.refused` while the
 * site is arriving.
 */
export function startLeaving(store: SiteStore, { until }: { until: number | null }): Move {
  return store.transaction(() => {
    const move = findMove(store)
    if (move?.state === 'arriving')
      throw new BatonError('move.refused', {
        message: 'This site is only half here. Finish its import, then export it.',
      })
    if (move && move.until === null) return move
    const row = { id: 1, state: 'leaving', token: randomUUID(), at: store.now(), until } as const
    return saveMove(store, { ...row, position: 0, hash: '' })
  })
}

/** Holds a site that leaves for a while longer. Throws `move.refused` when it does not leave under this token. */
export function holdOn(store: SiteStore, token: string, until: number): Move {
  const move = requireLeaving(store, token)
  return move.until === null ? move : saveMove(store, { ...move, until })
}

/** The move under this token. Throws `move.refused` when there is none: what was exported so far has no rest. */
export function requireLeaving(store: SiteStore, token: string): Move {
  const move = findMove(store)
  if (move?.state === 'leaving' && move.token === token) return move
  throw new BatonError('move.refused', {
    message:
      'This export is over: the site has changed since. Delete what was written of it and export again.',
  })
}

/**
 * The export of a site that leaves is over: nothing more of it is given, and the site can live here again. Throws
 * `move.refused` when the site does not leave, and when the whole of it was given, because it may live elsewhere by now:
 * unless `nowhereElse` says that it does not, and never shall.
 */
export function endExport(store: SiteStore, { nowhereElse }: { nowhereElse: boolean }): Move {
  return store.transaction(() => {
    const move = findMove(store)
    if (move?.state !== 'leaving')
      throw new BatonError('move.refused', {
        message: 'This site has not left: there is nothing to open again.',
      })
    if (move.until === null && move.position > 0 && !nowhereElse)
      throw new BatonError('move.refused', {
        message:
          'All of this site was exported, so it may live in another house by now. Only when that export was imported nowhere and never will be: baton site reopen --nowhere-else.',
      })
    return saveMove(store, { ...move, token: randomUUID() })
  })
}

/** The site lives here from now on. */
export function endMove(store: SiteStore): void {
  store.transaction(() => store.db.delete(moving).run())
}

export function saveMove(store: SiteStore, row: Move): Move {
  return store.db
    .insert(moving)
    .values(row)
    .onConflictDoUpdate({ target: moving.id, set: row })
    .returning()
    .get()
}
