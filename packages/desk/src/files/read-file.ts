import { BatonError, type FileId, type VisitorId } from '@baton/contracts'
import { type FileRow, findFile, findMessage, readFileParts, type SiteStore } from '@baton/store'
import { pause } from './pause.ts'
import { joined } from './pieces.ts'

export interface FileContent extends Pick<FileRow, 'name' | 'type'> {
  bytes: Uint8Array<ArrayBuffer>
}

/** A megabyte: some milliseconds of the serving thread. */
const PARTS_AT_ONCE = 8

/** A file that was sent, or that this visitor is about to send. What is in a note is for staff. */
export async function readFile(store: SiteStore, id: FileId, visitorId?: VisitorId): Promise<FileContent> {
  const row = findFile(store, id)
  if (!row?.isWhole) throw new BatonError('file.not_found')
  if (visitorId && !mayRead(store, row, visitorId)) throw new BatonError('file.not_found')
  return { name: row.name, type: row.type, bytes: await readBytes(store, id) }
}

async function readBytes(store: SiteStore, id: FileId): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = []
  for (let read = PARTS_AT_ONCE; read === PARTS_AT_ONCE; await pause()) {
    const some = readFileParts(store, id, parts.length, PARTS_AT_ONCE)
    parts.push(...some)
    read = some.length
  }
  return joined(parts)
}

function mayRead(store: SiteStore, row: FileRow, visitorId: VisitorId): boolean {
  if (row.visitorId !== visitorId) return false
  if (row.messageId === null) return row.agentId === null
  return findMessage(store, row.messageId)?.kind === 'text'
}
