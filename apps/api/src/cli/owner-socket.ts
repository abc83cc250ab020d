import { chmodSync, rmSync } from 'node:fs'
import { createServer, request, type Server } from 'node:http'
import { text } from 'node:stream/consumers'
import type { Installation } from '../node/installation.ts'
import { OperatorError, type Progress, type Verb } from './verb.ts'
import { verbs } from './verbs/index.ts'

type Line =
  | { type: 'result'; result: unknown }
  | { type: 'error'; message: string; operator: boolean }
  | Progress

/** Listens for commands on a local socket that only this user may open. The server that owns the folder calls it. */
export async function serveVerbs(installation: Installation, path: string): Promise<Server> {
  // A socket file that a killed server left behind; the folder's lock says that nobody listens on it.
  rmSync(path, { force: true })
  const server = createServer(async (incoming, outgoing) => {
    const verb = verbs.find(({ name }) => `/${name}` === incoming.url)
    const abort = new AbortController()
    outgoing.on('close', () => abort.abort())
    const write = (line: Line) => outgoing.write(`${JSON.stringify(line)}\n`)
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

/** Runs a verb in the server that owns the folder. */
export function callOwner<Arguments, Result>(
  path: string,
  verb: Verb<Arguments, Result>,
  input: Arguments,
  say: (progress: Progress) => void,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    const call = request({ socketPath: path, path: `/${verb.name}`, method: 'POST' }, async (answer) => {
      try {
        for await (const line of lines(answer)) {
          if (line.type === 'result') resolve(line.result as Result)
          else if (line.type === 'error')
            reject(line.operator ? new OperatorError(line.message) : new Error(line.message))
          else say(line)
        }
        reject(
          new OperatorError(
            'The server stopped before the command was done. Start it and run the command again.',
          ),
        )
      } catch (error) {
        reject(error)
      }
    })
    call.on('error', () =>
      reject(
        new OperatorError(
          'Another process holds the data folder but does not answer. Stop it, or wait until it has started.',
        ),
      ),
    )
    call.end(JSON.stringify(input))
  })
}

async function* lines(stream: AsyncIterable<Buffer>): AsyncGenerator<Line> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const bytes of stream) {
    rest += decoder.decode(bytes, { stream: true })
    const parts = rest.split('\n')
    rest = parts.pop() ?? ''
    for (const part of parts) yield JSON.parse(part) as Line
  }
}
