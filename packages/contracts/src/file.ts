import { z } from 'zod'
import { FileId } from './ids.ts'

export const MAX_FILE_BYTES = 10 * 1024 * 1024
export const MAX_FILES_A_MESSAGE = 5

const office = 'application/vnd.openxmlformats-officedocument'

/** All that may be sent. Told by a file's bytes; its name and what a sender calls it count for nothing. */
export const FileType = z.enum([
  'image/png',
  'image/jpeg',
  'image/webp',
  'image/gif',
  'application/pdf',
  'text/plain',
  'text/csv',
  `${office}.wordprocessingml.document`,
  `${office}.spreadsheetml.sheet`,
  `${office}.presentationml.presentation`,
  'application/vnd.oasis.opendocument.text',
])
export type FileType = z.infer<typeof FileType>

/** A file that was sent, or waits to be sent with a message. */
export const MessageFile = z.object({
  id: FileId,
  /** Without folders, control characters and direction marks; ends as its type does. At most 120 characters. */
  name: z.string(),
  type: FileType,
  bytes: z.int(),
  /** Of an image as it lies in the file, in pixels; null for all else. */
  width: z.int().nullable(),
  height: z.int().nullable(),
})
export type MessageFile = z.infer<typeof MessageFile>

/** Uploaded before, by whoever writes the message; each goes with one message. */
export const FileIds = z.array(FileId).max(MAX_FILES_A_MESSAGE, 'at most 5 files a message').optional()

/** How much may be uploaded in 24 hours, in megabytes of 1,048,576 bytes; 0: nothing. */
export const FileSettings = z.object({
  visitorMegabytesADay: z.int().min(0).max(10_000),
  /** By all visitors together. */
  siteMegabytesADay: z.int().min(0).max(1_000_000),
})
export type FileSettings = z.infer<typeof FileSettings>
