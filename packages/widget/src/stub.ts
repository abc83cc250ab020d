type Queued = [name: string, ...values: unknown[]]
type Stub = (...call: Queued) => unknown

// What a page pastes before the loader so that it can call at once. Keeps calls until the loader runs them, in order.
// A stub of a stub: `Baton.open()` is `Baton('open')`. What it gives back for `on` ends the listening all the same.
;((queue: [done: (value: unknown) => void, call: Queued][], page: { Baton?: Stub }) => {
  const stub: Stub = (...call) => {
    const result = new Promise<unknown>((done) => queue.push([done, call]))
    return call[0] === 'on' ? () => result.then((end) => (end as () => void)()) : result
  }
  page.Baton ??= new Proxy(stub, {
    get: (_, name: string) => (name === 'q' ? queue : (...values: unknown[]) => stub(name, ...values)),
  })
})([], window as { Baton?: Stub })
