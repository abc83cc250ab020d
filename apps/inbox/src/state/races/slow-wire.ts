import type { SiteApi } from '../api.ts'
import { noConnection, Problem } from '../problem.ts'
import type { ModelSite } from './model-site.ts'

interface Request {
  path: string
  resolve: (answer: unknown) => void
  reject: (problem: Error) => void
  /** Undefined until the server has looked. */
  answer?: unknown
}

/** Requests whose answers are made and handed over whenever a test says so, in any order. */
export class SlowWire {
  readonly #site: ModelSite
  readonly #random: () => number
  #requests: Request[] = []

  constructor(site: ModelSite, random: () => number) {
    this.#site = site
    this.#random = random
  }

  readonly api = {
    get: (path: string) =>
      new Promise((resolve, reject) => {
        if (path.startsWith('/conversations')) this.#requests.push({ path, resolve, reject })
      }),
    post: async () => ({}),
  } as unknown as SiteApi

  get waiting(): number {
    return this.#requests.length
  }

  #take(isMade: boolean, words = ''): Request | undefined {
    const found = this.#requests.filter(
      ({ answer, path }) => (answer !== undefined) === isMade && path.includes(words),
    )
    return found[Math.floor(this.#random() * found.length)]
  }

  /** The server makes one of the answers. */
  make(): void {
    const request = this.#take(false)
    if (request) request.answer = structuredClone(this.#site.answer(request.path))
  }

  /** One of the answers arrives; of those to addresses with these words. */
  deliver(words?: string): void {
    const request = this.#take(true, words)
    if (!request) return
    this.#drop(request)
    if (request.answer === null) request.reject(new Problem('conversation.not_found', 'It is gone.'))
    else request.resolve(request.answer)
  }

  /** A request is lost, on its way or on its way back. */
  lose(): void {
    const request = this.#take(this.#random() < 0.5)
    if (!request) return
    this.#drop(request)
    request.reject(noConnection())
  }

  #drop(request: Request) {
    this.#requests = this.#requests.filter((one) => one !== request)
  }
}
