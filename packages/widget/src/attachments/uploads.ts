import type { BatonClient, Problem } from '@baton/client'
import type { MessageFile } from '@baton/contracts'
import type { Draft } from '../panel/draft.ts'
import { upload } from './upload.ts'

/** The contract's limits. */
const MAX_BYTES = 10 * 1024 * 1024
const MAX_FILES = 5
const PAUSES_MS = [1_000, 3_000, 10_000]

export interface Upload {
  name: string
  /** From 0 to 1, while it is on its way. */
  share: number
  /** What the server has; undefined until it does. */
  file?: MessageFile
  /** Why it will not come: only another try by hand may help. `too_many` and `too_large` are known without the server. */
  problem?: Problem | 'too_many' | 'too_large'
  /** The server cannot be reached; it is tried again. */
  isWaiting?: boolean
  retry(): void
  remove(): void
}

/** The files beside a draft: each is sent as soon as it is chosen, and tried again while there is no connection. */
export class Uploads {
  list: Upload[] = []
  #client: BatonClient
  #change: (draft: Partial<Draft>) => void
  #given: MessageFile[] | undefined
  #isSeen = false
  #closed = new AbortController()

  constructor(client: BatonClient, change: (draft: Partial<Draft>) => void) {
    this.#client = client
    this.#change = change
  }

  add(files: File[]): void {
    for (const file of files) this.#start(file)
    this.#tell()
  }

  /** The draft as it is now. What it had and has no more was sent. */
  follow({ files }: Draft): void {
    if (files && files === this.#given) this.#isSeen = true
    else if (!files && this.#isSeen) {
      this.#isSeen = false
      this.list = []
      this.#tell()
    }
  }

  close(): void {
    this.#closed.abort()
  }

  #start(file: File): void {
    const end = new AbortController()
    const clientId = crypto.getRandomValues(new Uint32Array(4)).join('-')
    const one: Upload = {
      ...{ name: file.name, share: 0 },
      retry: () => {
        delete one.problem
        void send()
      },
      remove: () => {
        end.abort()
        this.list = this.list.filter((other) => other !== one)
        this.#tell()
      },
    }
    const signal = AbortSignal.any([end.signal, this.#closed.signal])
    const onProgress = (share: number) => {
      one.share = share
      this.#tell()
    }
    const send = async () => {
      for (let tries = 0; !signal.aborted; tries += 1) {
        one.isWaiting = false
        this.#tell()
        const answer = await upload(this.#client, file, { clientId, signal, onProgress })
        if (signal.aborted) return
        if (!('problem' in answer && mayPass(answer.problem))) return this.#end(one, answer)
        one.isWaiting = true
        this.#tell()
        await pause(PAUSES_MS[Math.min(tries, PAUSES_MS.length - 1)] ?? 0, signal)
      }
    }
    if (this.list.filter(({ problem }) => !problem).length >= MAX_FILES) one.problem = 'too_many'
    else if (file.size > MAX_BYTES) one.problem = 'too_large'
    else void send()
    this.list = [...this.list, one]
  }

  #end(one: Upload, answer: Pick<Upload, 'file' | 'problem'>): void {
    Object.assign(one, answer)
    this.#tell()
  }

  #tell(): void {
    const files = this.list.flatMap(({ file }) => file ?? [])
    const isSame =
      files.length === this.#given?.length && files.every((file, at) => file === this.#given?.[at])
    if (!isSame) {
      this.#given = files.length ? files : undefined
      this.#isSeen = false
    }
    this.#change({ files: this.#given, isWaiting: this.list.some(({ file, problem }) => !file && !problem) })
  }
}

const mayPass = (problem: Problem) =>
  ['network', 'internal.error', 'server.draining', 'site.moving', 'site.elsewhere'].includes(problem)

/** Until the time is over or the browser is back online. */
function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = new AbortController()
    const wake = () => {
      end.abort()
      clearTimeout(timer)
      resolve()
    }
    const timer = setTimeout(wake, ms)
    addEventListener('online', wake, { signal: end.signal })
    signal.addEventListener('abort', wake, { signal: end.signal })
  })
}
