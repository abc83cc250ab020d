import { connect } from 'node:net'
import { text } from 'node:stream/consumers'

/** HAProxy reads a command into one buffer, 16 kB by default; 100 entries take at most 13 kB. */
const BATCH = 100

/**
 * Puts a map in place of the one that a running HAProxy holds, in one step and without a reload: open streams go on.
 * `socket` is the path of its runtime socket, or host:port; `map` the file's name as its configuration has it. Rejects
 * with what HAProxy said.
 */
export async function pushMap(socket: string, map: string, entries: [string, string][]): Promise<void> {
  const prepared = await command(socket, `prepare map ${map}`)
  const version = /New version created: (\d+)/.exec(prepared)?.[1]
  if (!version) throw new Error(prepared.trim() || 'HAProxy did not answer.')
  for (let start = 0; start < entries.length; start += BATCH) {
    const batch = entries.slice(start, start + BATCH).map((entry) => entry.join(' '))
    expectSilence(await command(socket, `add map @${version} ${map} <<\n${batch.join('\n')}\n`))
  }
  expectSilence(await command(socket, `commit map @${version} ${map}`))
}

function expectSilence(answer: string): void {
  if (answer.trim() !== '') throw new Error(answer.trim())
}

/** One command a connection, as HAProxy has it when no prompt is asked for. */
function command(socket: string, line: string): Promise<string> {
  const [, host, port] = /^(.+):(\d+)$/.exec(socket) ?? []
  const connection = host && port ? connect(Number(port), host) : connect(socket)
  connection.setTimeout(5_000, () => connection.destroy(new Error('HAProxy did not answer within 5 s.')))
  connection.write(`${line}\n`)
  return text(connection)
}
