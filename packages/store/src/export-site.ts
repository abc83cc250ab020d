import { type ExportHeader, ExportLine, type SiteId } from '@baton/contracts'
import { latestSeq } from './event-log.ts'
import { migrations } from './migrations/index.ts'
import { requireLeaving, saveMove } from './moves.ts'
import { carriedIndexes, carriedTables, countRows } from './moving/carried.ts'
import { type Link, linkOf, START, sealLine } from './moving/chain.ts'
import { rowsOf } from './moving/exported-rows.ts'
import { termsOf } from './moving/exported-terms.ts'
import type { SiteStore } from './site-store.ts'

export interface ExportAbout {
  /** Of the move that keeps the site from changing meanwhile. */
  token: string
  siteId: SiteId
  /** As the directory has it. */
  name: string
  /** The public key in this house. */
  siteKey: string
}

/**
 * A site that leaves, line by line; each is JSON, without its line break. After a break it goes on behind the last
 * line that was written, byte for byte as it would have gone on before. Throws `move.refused` when the site does not
 * leave under this token (any more). Take one step at a time and let others work between; null is a step without a line.
 */
export function* exportSite(
  store: SiteStore,
  about: ExportAbout,
  lastLine: string | null,
): Generator<string | null> {
  const { at } = requireLeaving(store, about.token)
  let link: Link = lastLine === null ? START : linkOf(lastLine)
  const last = lastLine === null ? null : ExportLine.parse(JSON.parse(lastLine))
  if (last && 'end' in last) return
  const header: ExportHeader = {
    ...{ format: 'baton-site', version: 1, schema: migrations.map(({ id }) => id) },
    ...{ siteId: about.siteId, name: about.name, siteKey: about.siteKey, token: about.token },
    ...{ exportedAt: at, seq: latestSeq(store) },
  }
  for (const body of bodies(store, header, last)) {
    // The site may have been given back between two lines.
    requireLeaving(store, about.token)
    if (body === null) {
      yield null
      continue
    }
    const sealed = sealLine(link, body)
    link = sealed.link
    // Before anybody has it: whoever has the last line may let the site live elsewhere.
    if ('end' in body) saveMove(store, { ...requireLeaving(store, about.token), ...link })
    yield sealed.line
  }
}

function* bodies(
  store: SiteStore,
  header: ExportHeader,
  last: ExportLine | null,
): Generator<ExportLine | null> {
  const tables = carriedTables(store)
  const indexes = carriedIndexes(store)
  if (last === null) yield header
  const lastTable = last && 'table' in last ? last : null
  const lastIndex = last && 'index' in last ? last : null
  const tablesLeft = lastIndex ? [] : tables.slice(indexOf(tables, lastTable?.table))
  const indexesLeft = indexes.slice(indexOf(indexes, lastIndex?.index))
  for (const table of tablesLeft)
    yield* rowsOf(store, table, lastTable?.table === table.name ? (lastTable.rows.at(-1) ?? null) : null)
  for (const index of indexesLeft)
    yield* termsOf(store, index, lastIndex?.index === index.name ? (lastIndex.terms.at(-1) ?? null) : null)
  const counts: Record<string, number> = {}
  for (const { name } of [...tables, ...indexes]) {
    counts[name] = countRows(store, name)
    yield null
  }
  yield { end: true, counts }
}

const indexOf = (list: readonly { name: string }[], name: string | undefined) =>
  Math.max(
    0,
    list.findIndex((one) => one.name === name),
  )
