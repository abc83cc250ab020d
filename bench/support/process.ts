import { readdirSync, readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

/** Resident memory of a process, in MB. Linux only, as is `openFilesOf`. */
export const rssOf = (pid: number) =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024

/** Files, sockets and pipes that a process holds open. */
export const openFilesOf = (pid: number) => readdirSync(`/proc/${pid}/fd`).length

/** Processor time that a process has used so far, in milliseconds. */
export function cpuMsOf(pid: number): number {
  // Behind the name, which may hold spaces: the 12th and 13th value are ticks in user and in system mode, 100 a second.
  const [, values = ''] = /\) (.*)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? []
  const ticks = values.split(' ')
  return (Number(ticks[11]) + Number(ticks[12])) * 10
}

const CALM_MS = 1_000
const MOST_WAITS = 60

/** A server that has just started still prepares what it will need; resolves once it has done nothing for a second. */
export async function untilCalm(pid: number): Promise<void> {
  for (let n = 0; n < MOST_WAITS; n += 1) {
    const before = cpuMsOf(pid)
    await sleep(CALM_MS)
    if (cpuMsOf(pid) - before < CALM_MS / 20) return
  }
}
