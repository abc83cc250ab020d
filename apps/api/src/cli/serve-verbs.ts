import { chmodSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { text } from 'node:stream/consumers'
import type { Installation } from '../node/installation.ts'
import { OperatorError, type VerbLine } from './verb.ts'
import { verbs } from './verbs/index.ts'

/** Listens for commands on a local socket that only this user may open. The server that owns the folder calls it. */
export async function serveVerbs(installation: Installation, path: string): Promise<Server> {
  // A socket file that a killed server left behind; the folder's lock says that nobody listens on it.
  rmSync(path, { force: true })
  const server = createServer(async (incoming, outgoing) => {
    const verb = verbs.find(({ name }) => `/${name}` === incoming.url)
    const abort = new AbortController()
    outgoing.on('close', () => abort.abort())
    const write = (line: VerbLine) => outgoing.write(`${JSON.stringify(line)}\n`)
    try {
      if (!verb)
        throw new OperatorError('The running server is of another version. Stop it and start it again.')
      const input: unknown = JSON.parse(await text(incoming))
      write({ type: 'result', result: await verb.run(installation, input, write, abort.signal) })
    } catch (error) {
      const operator = error instanceof Error && error.name !== 'Error' && error.name !== 'TypeError'
      write({ type: 'error', message: error instanceof Error ? error.message : String(error), operator })
    }
    outgoing.end()
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(path, resolve)
  })
  chmodSync(path, 0o600)
  return server
}
