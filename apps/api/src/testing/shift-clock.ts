const real = Date.now
let offsetMs = 0

const now = () => real() + offsetMs

// All that asks for the time asks `Date`, libraries too. Whoever imports this imports it before them.
globalThis.Date = new Proxy(Date, {
  construct: (target, input, maker) => Reflect.construct(target, input.length > 0 ? input : [now()], maker),
  get: (target, name, receiver) => (name === 'now' ? now : Reflect.get(target, name, receiver)),
})

/** Moves the time of this process on, or back. Timers keep to the real one. */
export function shiftClock(ms: number): void {
  offsetMs += ms
}
