type Queued = [name: string, ...values: unknown[]]

/** Calls kept until there is somebody to run them, in order; each with what to do with its result. */
export type CallQueue = [done: (value: unknown) => void, call: Queued][]
export type Stub = (...call: Queued) => unknown

/**
 * Stands for the real calls until they are there: `stub.open()` is `stub('open')`, and `stub.q` what was kept. What it
 * gives back for `on` ends the listening all the same.
 */
export function keepCalls(queue: CallQueue): Stub {
  const stub: Stub = (...call) => {
    const result = new Promise<unknown>((done) => queue.push([done, call]))
    return call[0] === 'on' ? () => result.then((end) => (end as () => void)()) : result
  }
  return new Proxy(stub, {
    get: (_, name: string) => (name === 'q' ? queue : (...values: unknown[]) => stub(name, ...values)),
  })
}
