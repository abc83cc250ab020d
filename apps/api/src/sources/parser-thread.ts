import { Worker } from 'node:worker_threads'
import { type Parser, ParserEnded, parserElsewhere } from '@baton/knowledge'

export interface ThreadCall {
  method: keyof Parser
  input: unknown
}

export type ThreadMessage =
  | { type: 'ready' }
  | { type: 'result'; result: unknown }
  | { type: 'fault'; reason: string }

export interface ParserThreadOptions {
  /** How long one file may take; default 10 s. */
  timeoutMs?: number
  /** What one file may take of memory, in and beside the thread's heap; default 192 MB. */
  memoryMb?: number
  /** The thread ends when nothing was parsed for so long; default 30 s. */
  idleMs?: number
}

export interface ParserThread {
  parser: Parser
  close(): Promise<void>
}

const MB = 1024 * 1024
const LOOK_MS = 100
// Loading the parser itself; a machine that is busy takes seconds.
const START_MS = 60_000

/**
 * A parser in a thread of its own, started when it is first needed. Files are parsed one at a time; one that takes too
 * long or too much ends the thread and gets an error, and the next has a new thread.
 */
export function openParserThread(options: ParserThreadOptions = {}): ParserThread {
  const { timeoutMs = 10_000, memoryMb = 192, idleMs = 30_000 } = options
  let thread: Promise<Worker> | null = null
  let turn: Promise<unknown> = Promise.resolve()
  let idle: ReturnType<typeof setTimeout> | undefined

  const end = async () => {
    clearTimeout(idle)
    const ended = thread
    thread = null
    await (await ended?.catch(() => null))?.terminate()
  }
  const run = async (call: ThreadCall): Promise<unknown> => {
    clearTimeout(idle)
    thread ??= startThread(memoryMb)
    try {
      return await answerOf(await thread, call, { timeoutMs, memoryMb })
    } catch (error) {
      if (!(error instanceof ParserFault)) await end()
      throw error
    } finally {
      idle = setTimeout(end, idleMs)
      idle.unref()
    }
  }
  return {
    // What the thread's parser returns for a method is what that method returns.
    parser: parserElsewhere((method, input) => {
      const answer = turn.then(() => run({ method, input }))
      turn = answer.catch(() => {})
      return answer as never
    }),
    close: () => turn.then(end),
  }
}

/** The parser threw, and goes on. */
class ParserFault extends ParserEnded {}

async function startThread(memoryMb: number): Promise<Worker> {
  const youngMb = 16
  const limits = { maxOldGenerationSizeMb: memoryMb - youngMb, maxYoungGenerationSizeMb: youngMb }
  // Beside this file both as a source and when it is built.
  const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js'
  const thread = new Worker(new URL(`./parse-thread.${ending}`, import.meta.url), {
    resourceLimits: limits,
    // Nothing of the server's is a parser's business.
    env: {},
    stdout: true,
    stderr: true,
  })
  // A library's warnings about a file are nobody's log.
  thread.stdout.resume()
  thread.stderr.resume()
  const started = await nextMessage(thread, { timeoutMs: START_MS, memoryMb: Number.POSITIVE_INFINITY })
  if (started.type !== 'ready') throw new Error('The parser did not start.')
  thread.unref()
  return thread
}

async function answerOf(thread: Worker, call: ThreadCall, limits: Limits): Promise<unknown> {
  thread.ref()
  thread.postMessage(call)
  const message = await nextMessage(thread, limits)
  thread.unref()
  if (message.type === 'result') return message.result
  const reason = message.type === 'fault' ? message.reason : 'no answer'
  throw new ParserFault(`could not be read (${reason}); wanted a file that other programs open`)
}

interface Limits {
  timeoutMs: number
  memoryMb: number
}

/** The thread's next word. Rejects with ParserEnded when it ends first, or goes over a limit. */
function nextMessage(thread: Worker, { timeoutMs, memoryMb }: Limits): Promise<ThreadMessage> {
  const tooMuch = new ParserEnded(
    `needs more than ${memoryMb} MB of memory to be read; wanted a smaller file`,
  )
  const tooLong = new ParserEnded(`takes longer than ${timeoutMs / 1000} s to be read; wanted a smaller file`)
  return new Promise((resolve, reject) => {
    const done = (settle: () => void) => {
      clearTimeout(timer)
      clearInterval(watch)
      thread.off('message', onMessage).off('error', onError).off('exit', onExit)
      settle()
    }
    const onMessage = (message: ThreadMessage) => done(() => resolve(message))
    const onError = (error: Error) => {
      const isMemory = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
      done(() => reject(isMemory ? tooMuch : new ParserEnded(`could not be read (${error.message})`)))
    }
    const onExit = () => done(() => reject(new ParserEnded('ended the parser; wanted a file that is whole')))
    const timer = setTimeout(() => done(() => reject(tooLong)), timeoutMs)
    // The heap has a limit of its own; what lies beside it, such as unpacked bytes, has none.
    const watch = setInterval(async () => {
      const used = await thread.getHeapStatistics?.().catch(() => null)
      if (used && used.used_heap_size + used.external_memory > memoryMb * MB) done(() => reject(tooMuch))
    }, LOOK_MS)
    thread.on('message', onMessage).on('error', onError).on('exit', onExit)
  })
}
