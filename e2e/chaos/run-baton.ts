import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { batonBin, root } from '../support/baton-server.ts'

export interface Outcome {
  code: number | null
  stdout: string
  stderr: string
}

export interface RunOptions {
  /** All that it gets besides PATH and HOME. */
  environment?: Record<string, string>
  /** As this user; only root may choose. */
  uid?: number
}

/** Runs a command of the built `baton` as a terminal would. */
export async function runBaton(args: string[], { environment, uid }: RunOptions = {}): Promise<Outcome> {
  const { PATH = '', HOME = '' } = process.env
  const child = spawn(process.execPath, [batonBin, ...args], {
    cwd: root,
    env: { PATH, HOME, ...environment },
    uid,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
  })
  // One that should fail and serves instead must not hang the test.
  const impatience = setTimeout(() => child.kill('SIGKILL'), 30_000)
  const [code] = (await once(child, 'close')) as [number | null]
  clearTimeout(impatience)
  return { code, stdout, stderr }
}
