import { request } from 'node:http'
import { OperatorError, type Progress, type Verb, type VerbLine } from './verb.ts'

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

async function* lines(stream: AsyncIterable<Buffer>): AsyncGenerator<VerbLine> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const bytes of stream) {
    rest += decoder.decode(bytes, { stream: true })
    const parts = rest.split('\n')
    rest = parts.pop() ?? ''
    for (const part of parts) yield JSON.parse(part) as VerbLine
  }
}
