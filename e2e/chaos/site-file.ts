import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { sleep } from './seeded.ts'

export interface LogFinding {
  /** Facts in the log. */
  facts: number
  /** Places where `seq`, or a visitor's own count, is not the one after the fact before. */
  gaps: number
  /** Runs that do not have exactly one end. */
  openRuns: number
  /** Conversations that the assistant holds and whose last word is the visitor's. */
  unanswered: number
  /** Messages of visitors that are there twice under one client id. */
  duplicates: number
  /** What SQLite's integrity check found. */
  damage: string[]
}

/** The file of the only site of a data folder. */
export function onlySiteFile(data: string): string {
  const [name, ...more] = readdirSync(join(data, 'sites')).filter((file) => file.endsWith('.db'))
  if (!name || more.length > 0) throw new Error(`${data} should hold one site.`)
  return join(data, 'sites', name)
}

/** The only site of a data folder, read as another program would. */
export const openOnlySite = (data: string) => new Database(onlySiteFile(data), { readonly: true })

/**
 * Waits until no run of a site is live: what a killed process left is found by its heartbeat job, some seconds after
 * the start. False when that takes longer than a minute.
 */
export async function untilRunsEnd(siteFile: string): Promise<boolean> {
  const site = new Database(siteFile, { readonly: true })
  const live = site.prepare('select count(*) from conversation where run_id is not null').pluck()
  const deadline = Date.now() + 60_000
  while (Number(live.get()) > 0 && Date.now() < deadline) await sleep(100)
  const isQuiet = Number(live.get()) === 0
  site.close()
  return isQuiet
}

/** What must hold for every site file whose server has stopped, whatever happened to it. */
export function inspectLog(site: Database.Database): LogFinding {
  const number = (sql: string) => Number(site.prepare(sql).pluck().get())
  const facts = number('select count(*) from event')
  const siteGaps = number('select coalesce(max(seq), 0) - count(*) from event')
  const visitorGaps = number(
    `select coalesce(sum(last - facts), 0) from
      (select max(visitor_seq) as last, count(visitor_seq) as facts from event where visitor_id is not null
       group by visitor_id)`,
  )
  const openRuns = number(
    `select count(*) from (
      select json_extract(fact, '$.runId') as run,
        sum(json_extract(fact, '$.type') = 'run.started') as starts,
        sum(json_extract(fact, '$.type') in ('run.finished', 'run.cut', 'run.withdrawn')) as ends
      from event where json_extract(fact, '$.type') like 'run.%' group by run having starts <> 1 or ends <> 1)`,
  )
  const unanswered = number(
    `select count(*) from conversation join message on message.id = last_message_id
     where control = 'assistant' and author = 'visitor'`,
  )
  const duplicates = number(
    `select coalesce(sum(copies - 1), 0) from
      (select count(*) as copies from message join conversation on conversation.id = conversation_id
       where author = 'visitor' group by visitor_id, message.client_id)`,
  )
  const findings = site.pragma('integrity_check', { simple: true })
  return {
    facts,
    gaps: siteGaps + visitorGaps,
    openRuns,
    unanswered,
    duplicates,
    damage: findings === 'ok' ? [] : [String(findings)],
  }
}
