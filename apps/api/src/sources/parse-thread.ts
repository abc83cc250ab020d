// Runs in a thread of its own, which parser-thread.ts starts and, when a file is hostile, ends.
import { parentPort } from 'node:worker_threads'
import { parser } from '@baton/knowledge/parse'
import type { ThreadCall, ThreadMessage } from './parser-thread.ts'

const say = (message: ThreadMessage) => parentPort?.postMessage(message)

parentPort?.on('message', async ({ method, input }: ThreadCall) => {
  try {
    say({ type: 'result', result: await parser[method](input as never) })
  } catch (error) {
    const [reason = ''] = String(error instanceof Error ? error.message : error).split('\n')
    say({ type: 'fault', reason: reason.slice(0, 200) })
  }
})
say({ type: 'ready' })
