import { type AgentId, BatonError, type ClientId, type MessageFile, type VisitorId } from '@baton/contracts'
import {
  bytesUploaded,
  deleteFile,
  dropStaleFiles,
  endFile,
  FILE_PART_BYTES,
  type FileRow,
  findFileByClientId,
  insertFile,
  readSettings,
  type SiteStore,
  toMessageFile,
  writeFileParts,
} from '@baton/store'
import { requireNotBlocked } from '../inbox/block-visitor.ts'
import { cleanName } from './clean-name.ts'
import { sniffFile } from './sniff-file.ts'
import { stripMetadata } from './strip-metadata.ts'

export interface Attachment {
  /** Whose conversation it is for. */
  visitorId: VisitorId
  /** Null: the visitor sends it. */
  agentId: AgentId | null
  clientId: ClientId
  name: string
  bytes: Uint8Array
}

type Write = <T>(work: (store: SiteStore) => T) => Promise<T>

const MEGABYTE = 1024 * 1024
/** What one transaction writes: some milliseconds of the serving thread. */
const PARTS_AT_ONCE = 8

/**
 * Keeps a file for a message to come. Its bytes say what it is, and images lose what they tell of place, time and
 * camera. The same client id again gives the same file; one that was broken off begins anew.
 */
export async function attachFile(write: Write, input: Attachment): Promise<MessageFile> {
  const sniffed = await sniffFile(input.bytes)
  const bytes = sniffed && stripMetadata(sniffed.type, input.bytes)
  if (!bytes) throw new BatonError('file.refused')
  const { width = null, height = null, type } = sniffed
  const name = cleanName(input.name, type)
  const { visitorId, agentId, clientId } = input
  const file = { visitorId, agentId, clientId, name, type, bytes: bytes.byteLength, width, height }
  const row = await write((store) => begin(store, file))
  if (row.isWhole) return toMessageFile(row)
  const step = PARTS_AT_ONCE * FILE_PART_BYTES
  for (let at = 0; at < bytes.byteLength; at += step)
    await write((store) => writeFileParts(store, row.id, at / FILE_PART_BYTES, bytes.subarray(at, at + step)))
  return write((store) => toMessageFile(endFile(store, row.id)))
}

function begin(store: SiteStore, file: Parameters<typeof insertFile>[1]): FileRow {
  return store.transaction(() => {
    const known = findFileByClientId(store, file.visitorId, file.clientId)
    if (known?.agentId !== undefined && known.agentId !== file.agentId)
      throw new BatonError('message.id_reused')
    if (known?.isWhole) return known
    if (known) deleteFile(store, known.id)
    dropStaleFiles(store)
    if (file.agentId === null) requireRoom(store, file)
    return insertFile(store, file)
  })
}

function requireRoom(store: SiteStore, { visitorId, bytes }: { visitorId: VisitorId; bytes: number }): void {
  requireNotBlocked(store, visitorId)
  const { visitorMegabytesADay, siteMegabytesADay } = readSettings(store).files
  const isOver =
    bytesUploaded(store, visitorId) + bytes > visitorMegabytesADay * MEGABYTE ||
    bytesUploaded(store) + bytes > siteMegabytesADay * MEGABYTE
  if (isOver) throw new BatonError('limit.files_a_day', { details: { retryAfterSeconds: 3600 } })
}
