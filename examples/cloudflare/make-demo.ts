import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** An operator verb of the Worker, such as `create-site`. */
export type Operate = <Result>(verb: string, input: unknown) => Promise<Result>

/** Operator verbs of the Worker at `origin`. */
export function operatorOf(origin: string, token: string): Operate {
  return async (verb, input) => {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
    const body = JSON.stringify(input)
    const answer = await fetch(`${origin}/operator/${verb}`, { method: 'POST', headers, body })
    if (!answer.ok) throw new Error(`${verb}: ${answer.status} ${await answer.text()}`)
    return answer.json() as Promise<never>
  }
}

/** The demo shop's site with its help centre. */
export async function makeDemo(operate: Operate, shopOrigin: string): Promise<{ id: string; key: string }> {
  const made = await operate<{ id: string; key: string }>('create-site', {
    name: 'Tarn & Trail',
    origins: [shopOrigin],
  })
  const folder = join(import.meta.dirname, '../script-tag/help-centre')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }))
  await operate('ingest', { siteId: made.id, sourceName: 'Demo help centre', prune: true, files })
  return made
}
