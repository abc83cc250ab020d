import type { AgentId, ClientId, FileId, MessageFile, MessageId, VisitorId } from '@baton/contracts'
import { and, asc, eq, gt, gte, inArray, isNull, lt, sql, sum } from 'drizzle-orm'
import { newId } from './new-id.ts'
import { prepared } from './prepared.ts'
import { file, filePart } from './schema/files.ts'
import type { SiteStore } from './site-store.ts'

export type FileRow = typeof file.$inferSelect
export type NewFile = Pick<FileRow, 'clientId' | 'visitorId' | 'agentId'> & Omit<MessageFile, 'id'>

/** What one part may have. Small enough to move as a line of an export. */
export const FILE_PART_BYTES = 128 * 1024
/** How long a file waits for its message. */
const WAITS_MS = 24 * 60 * 60 * 1000

/** A file without its bytes yet. */
export function insertFile(store: SiteStore, input: NewFile): FileRow {
  const id = newId<FileId>('file')
  const values = { ...input, id, isWhole: false, createdAt: store.now() }
  return store.db.insert(file).values(values).returning().get()
}

/** Writes bytes as parts, the first of them at place `n`. */
export function writeFileParts(store: SiteStore, fileId: FileId, n: number, bytes: Uint8Array): void {
  for (let at = 0; at * FILE_PART_BYTES < bytes.byteLength; at += 1) {
    const part = bytes.subarray(at * FILE_PART_BYTES, (at + 1) * FILE_PART_BYTES)
    const buffer = Buffer.from(part.buffer, part.byteOffset, part.byteLength)
    store.db
      .insert(filePart)
      .values({ fileId, n: n + at, bytes: buffer })
      .run()
  }
}

/** All parts are written: from now on the file can be read and sent. */
export function endFile(store: SiteStore, id: FileId): FileRow {
  const row = store.db.update(file).set({ isWhole: true }).where(eq(file.id, id)).returning().get()
  if (!row) throw new Error(`There is no file ${id} to end.`)
  return row
}

export function findFile(store: SiteStore, id: FileId): FileRow | undefined {
  return store.db.select().from(file).where(eq(file.id, id)).get()
}

export function findFileByClientId(store: SiteStore, visitorId: VisitorId, clientId: ClientId) {
  return store.db
    .select()
    .from(file)
    .where(and(eq(file.visitorId, visitorId), eq(file.clientId, clientId)))
    .get()
}

/** Some parts from place `n` on, in their order; none behind the last. */
export function readFileParts(store: SiteStore, id: FileId, n: number, most: number): Uint8Array[] {
  return store.db
    .select({ bytes: filePart.bytes })
    .from(filePart)
    .where(and(eq(filePart.fileId, id), gte(filePart.n, n)))
    .orderBy(asc(filePart.n))
    .limit(most)
    .all()
    .map(({ bytes }) => bytes)
}

/** Whole files of one sender that no message has taken, in the order of `ids`; others are left out. */
export function findWaitingFiles(
  store: SiteStore,
  ids: FileId[],
  by: { visitorId: VisitorId; agentId: AgentId | null },
): FileRow[] {
  if (ids.length === 0) return []
  const rows = store.db
    .select()
    .from(file)
    .where(
      and(
        inArray(file.id, ids),
        eq(file.visitorId, by.visitorId),
        by.agentId ? eq(file.agentId, by.agentId) : isNull(file.agentId),
        isNull(file.messageId),
        eq(file.isWhole, true),
      ),
    )
    .all()
  return ids.flatMap((id) => rows.find((row) => row.id === id) ?? [])
}

export function giveFilesToMessage(store: SiteStore, ids: FileId[], messageId: MessageId): void {
  if (ids.length === 0) return
  store.db.update(file).set({ messageId }).where(inArray(file.id, ids)).run()
}

const ofMessages = prepared((db) =>
  db
    .select()
    .from(file)
    .where(inArray(file.messageId, sql`(select value from json_each(${sql.placeholder('ids')}))`))
    .orderBy(asc(file.createdAt), asc(file.id))
    .prepare(),
)

/** The files of messages, in the order they were uploaded. */
export function filesOfMessages(store: SiteStore, ids: MessageId[]): Map<MessageId, MessageFile[]> {
  const byMessage = new Map<MessageId, MessageFile[]>()
  if (ids.length === 0) return byMessage
  for (const row of ofMessages(store).all({ ids: JSON.stringify(ids) })) {
    if (!row.messageId) continue
    byMessage.set(row.messageId, [...(byMessage.get(row.messageId) ?? []), toMessageFile(row)])
  }
  return byMessage
}

export const toMessageFile = ({ id, name, type, bytes, width, height }: FileRow): MessageFile => ({
  ...{ id, name, type, bytes, width, height },
})

/** What visitors have uploaded in the last 24 hours, in bytes: one, or all of them. */
export function bytesUploaded(store: SiteStore, visitorId?: VisitorId): number {
  const row = store.db
    .select({ bytes: sum(file.bytes).mapWith(Number) })
    .from(file)
    .where(
      and(
        gt(file.createdAt, store.now() - WAITS_MS),
        isNull(file.agentId),
        visitorId ? eq(file.visitorId, visitorId) : undefined,
      ),
    )
    .get()
  return row?.bytes ?? 0
}

export function deleteFile(store: SiteStore, id: FileId): void {
  store.db.delete(filePart).where(eq(filePart.fileId, id)).run()
  store.db.delete(file).where(eq(file.id, id)).run()
}

export function deleteFilesOf(store: SiteStore, messageId: MessageId): void {
  for (const { id } of store.db.select({ id: file.id }).from(file).where(eq(file.messageId, messageId)).all())
    deleteFile(store, id)
}

/** Drops some of what waited a day for a message that never came. */
export function dropStaleFiles(store: SiteStore): void {
  const stale = store.db
    .select({ id: file.id })
    .from(file)
    .where(and(isNull(file.messageId), lt(file.createdAt, store.now() - WAITS_MS)))
    .limit(10)
    .all()
  for (const { id } of stale) deleteFile(store, id)
}
