import { createHash } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

// The system's limit for the path of a local socket is 104 to 108 bytes.
const MAX_LENGTH = 100

/** Where the owner of a data folder listens for commands: in the folder, or, where its path is too long, beside it. */
export function socketPath(folder: string): string {
  const path = join(folder, 'baton.sock')
  if (Buffer.byteLength(path) <= MAX_LENGTH) return path
  return join(tmpdir(), `baton-${createHash('sha256').update(folder).digest('hex').slice(0, 16)}.sock`)
}
