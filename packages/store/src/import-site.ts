import { ExportHeader, ExportLine } from '@baton/contracts'
import { latestSeq } from './event-log.ts'
import { migrations } from './migrations/index.ts'
import { findMove, type Move, saveMove } from './moves.ts'
import { carriedIndexes, carriedTables, countRows, hasRows } from './moving/carried.ts'
import { linkOf, openLine, refusal, START } from './moving/chain.ts'
import { clearTable, insertRows } from './moving/rows.ts'
import { arrivedTerms, buildIndex, clearIndex, insertTerms } from './moving/terms.ts'
import type { SiteStore } from './site-store.ts'

/** What the first line says. Throws `move.refused` when it is none, or of a version whose tables are not ours. */
export function readExportHeader(line: string): ExportHeader {
  const header = ExportHeader.safeParse(openLine(START, line).body)
  if (!header.success)
    throw refusal('Found no export of a site. Wanted: the file that "baton export" wrote, unpacked.')
  const { schema } = header.data
  const ours = migrations.map(({ id }) => id)
  if (schema.join() === ours.join()) return header.data
  throw refusal(
    `Found an export whose tables are those of ${schema.at(-1)}, and here they are those of ${ours.at(-1)}. Run the same version of Baton in both houses.`,
  )
}

/**
 * Makes room for an export and takes its first line; what has arrived of the same export stays. Until `endMove` the
 * site is not served. Throws `move.refused` where a site lives, and where one has left by this very export, or with
 * more than it has.
 */
export function startArriving(store: SiteStore, line: string): Move {
  const header = readExportHeader(line)
  return store.transaction(() => {
    const move = findMove(store)
    if (move?.state === 'arriving' && move.token === header.token) return move
    // A hold ends by itself: the site still lives here.
    const livesHere = move === null || move.until !== null
    if (livesHere && !isEmpty(store))
      throw refusal(
        `The site ${header.siteId} lives here already. Export it with --move first, if what is in the file shall take its place.`,
      )
    if (move?.state === 'leaving' && move.token === header.token)
      throw refusal(
        'This is the export with which the site left from here, so it may live in another house by now. Only when it was imported nowhere and never will be: baton site reopen --nowhere-else.',
      )
    if (move?.state === 'leaving' && latestSeq(store) > header.seq)
      throw refusal(
        `The export is older than what left from here: it ends at fact ${header.seq}, and this house had ${latestSeq(store)}. Import the newest export.`,
      )
    const { token, exportedAt: at } = header
    return saveMove(store, { id: 1, state: 'arriving', token, at, until: null, position: 0, hash: '' })
  })
}

/** Clears what a site that left or arrived by halves has lying here. Take one step at a time. */
export function* clearRoom(store: SiteStore): Generator<void> {
  // Another import of the same export may have begun meanwhile: what it brought stays.
  const isOver = () => requireArriving(store).position > 0
  for (const { name } of carriedIndexes(store)) {
    if (isOver()) return
    yield clearIndex(store, name)
  }
  for (const table of [arrivedTerms, ...carriedTables(store).toReversed()])
    while (!isOver() && clearTable(store, table)) yield
}

/**
 * Takes the next line; one that is here already changes nothing. True after the last one, once every index is built
 * and every row is counted; where a count is wrong, the import begins anew with the first line. Each step is one
 * transaction: after a crash the line that `findMove` names is the last.
 */
export function* arriveLine(store: SiteStore, line: string): Generator<void, boolean> {
  const move = requireArriving(store)
  if (linkOf(line).position <= move.position) return false
  const { body, link } = openLine(move.position === 0 ? START : move, line)
  const read = ExportLine.parse(body)
  if ('end' in read) {
    for (const index of carriedIndexes(store)) while (buildIndex(store, index)) yield
    yield* requireCounts(store, move, read.counts)
    return true
  }
  store.transaction(() => {
    if ('table' in read) insertRows(store, read)
    else if ('index' in read) insertTerms(store, read, link.position)
    saveMove(store, { ...move, ...link })
  })
  return false
}

/** The site that arrives. Throws `move.refused` when none does. */
export function requireArriving(store: SiteStore): Move {
  const move = findMove(store)
  if (move?.state === 'arriving') return move
  throw refusal('This site is not arriving: it lives here, or its import has not begun.')
}

function* requireCounts(store: SiteStore, move: Move, wanted: Record<string, number>): Generator<void> {
  for (const { name } of [...carriedTables(store), ...carriedIndexes(store)]) {
    const found = countRows(store, name)
    // Between two steps another import of the same export may have ended, and the site lives.
    if (requireArriving(store).token === move.token && found !== wanted[name]) {
      saveMove(store, { ...move, ...START })
      throw refusal(
        `${name} has ${found} rows here, and the export tells of ${wanted[name] ?? 'none'}. Import it again: that begins anew.`,
      )
    }
    yield
  }
}

const isEmpty = (store: SiteStore) => carriedTables(store).every(({ name }) => !hasRows(store, name))
