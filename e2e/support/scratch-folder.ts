import { chmodSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * Before all tests: whatever they and the servers they start lay down for a while lies in one folder, which goes when
 * all is over, also when tests fail.
 */
// biome-ignore lint/style/noDefaultExport: Vitest and Playwright look for it here
export default function makeScratchFolder(): () => void {
  // Short, for sockets lie in it too.
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'baton-'))
  // Some tests try as a user who may read less.
  chmodSync(folder, 0o711)
  process.env.TMPDIR = folder
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
}
