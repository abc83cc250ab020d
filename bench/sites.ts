// 1,000 sites opened in turn, twice around: memory and open files must stay within what the LRU allows, whatever the
// number of sites. `npm run bench -- sites [--sites 1000] [--json]`; ends with code 1 when they do not.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openVisitor } from '../e2e/support/api.ts'
import { startBaton } from '../e2e/support/baton-server.ts'
import { type Figures, report, round } from './report.ts'
import { makeSites } from './support/make-sites.ts'
import { openFilesOf, rssOf } from './support/process.ts'

const { values } = parseArgs({
  options: { sites: { type: 'string', default: '1000' }, json: { type: 'boolean', default: false } },
})
const count = Number(values.sites)
const KEPT_OPEN = 200
/** A database, its log and its shared memory. */
const FILES_A_SITE = 3
/** Sockets of the requests, and what the process opens for itself. */
const OTHER_FILES = 40
/** What an open site may hold: pages of its database (at most 2 MB), statements, and what is not yet collected. */
const MOST_MB_A_SITE = 1

const data = mkdtempSync(join(tmpdir(), 'baton-sites-'))
const keys = await makeSites(data, count)
const server = await startBaton({ data, demo: false })
const look = (): Figures => ({ 'RSS MB': round(rssOf(server.pid)), 'open files': openFilesOf(server.pid) })
const rows: Record<string, Figures> = { 'no site': look() }
const bare = rows['no site'] as Figures
let mostFiles = 0
const startedAt = performance.now()
for (const time of [1, 2]) {
  for (const [index, key] of keys.entries()) {
    await openVisitor(server, key)
    mostFiles = Math.max(mostFiles, openFilesOf(server.pid))
    if ((index + 1) % (count / 5) === 0) rows[`${index + 1} sites, time ${time}`] = look()
  }
}
const msASite = (performance.now() - startedAt) / count / 2
const { 'RSS MB': rssMb = 0 } = look()
await server.stop()
rmSync(data, { recursive: true, force: true })

const filesBound = (bare['open files'] ?? 0) + KEPT_OPEN * FILES_A_SITE + OTHER_FILES
const rssBound = (bare['RSS MB'] ?? 0) + KEPT_OPEN * MOST_MB_A_SITE
report(`${count} sites, at most ${KEPT_OPEN} kept open`, rows, {
  sites: count,
  idleRssMb: bare['RSS MB'] ?? 0,
  rssMb,
  rssBoundMb: round(rssBound),
  mostFiles,
  filesBound,
  msASite: round(msASite),
})
const isWithin = mostFiles <= filesBound && rssMb <= rssBound
console.log(
  `${isWithin ? 'Within' : 'NOT within'} the bound: ${mostFiles} of ${filesBound} files, ${Math.round(rssMb)} of ${Math.round(rssBound)} MB. A session at a site that is closed: ${msASite.toFixed(1)} ms.`,
)
process.exitCode = isWithin ? 0 : 1
