import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type DirectoryFile, openDirectory } from '@baton/accounts/node'
import type { ClientId, SiteId } from '@baton/contracts'
import { createVisitorSession, type Sent, startConversation } from '@baton/desk'
import { openSiteFile } from '@baton/store/node'
import { randomTokens } from '../random-tokens.ts'
import type { OpenSite } from '../sites/open-site.ts'
import { Sites, type SitesOptions } from '../sites/sites.ts'
import { Clock } from './clock.ts'
import { ScriptedAnswer } from './scripted-answer.ts'
import { newClientId } from './test-visitor.ts'

/** Sites in files, which outlive the process that has them open; and a directory that outlives it too. */
export interface SiteFiles {
  directory: DirectoryFile
  clock: Clock
  answer: ScriptedAnswer
  faults: string[]
  /** How often each site's file was opened. */
  opened: SiteId[]
  /** A process over the files. */
  start(options?: Partial<SitesOptions>): Sites
  remove(): void
}

export function openSiteFiles(): SiteFiles {
  const folder = mkdtempSync(join(tmpdir(), 'baton-sites-'))
  const clock = new Clock()
  const directory = openDirectory(':memory:', { now: clock.now })
  const answer = new ScriptedAnswer()
  const faults: string[] = []
  const opened: SiteId[] = []
  const open = async (id: SiteId) => {
    const file = join(folder, `${id}.db`)
    if (!existsSync(file) && !(await directory.findSite(id))) return null
    opened.push(id)
    return openSiteFile(file, { now: clock.now })
  }
  const onFault = (error: unknown, about: string) => faults.push(`${about}: ${error}`)
  return {
    ...{ directory, clock, answer, faults, opened },
    start: (options) =>
      new Sites({ directory, now: clock.now, startRun: answer.startRun, onFault, open, ...options }),
    remove() {
      directory.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** A new visitor asks a question, as the route does it. */
export async function ask(site: OpenSite, text = 'Can I send back a used tent?'): Promise<Sent> {
  const { visitorId } = createVisitorSession(site.store, randomTokens, {})
  const id = () => newClientId() as ClientId
  const message = { clientId: id(), text }
  const sent = await site.write((store) => startConversation(store, { visitorId, clientId: id(), message }))
  if (sent.runId) site.runs.start(sent.runId)
  return sent
}
