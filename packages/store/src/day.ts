const DAY_MS = 86_400_000

/** The day in UTC that a moment falls into, such as 2026-11-21; `before` goes back that many days. */
export const dayOf = (at: number, before = 0) => new Date(at - before * DAY_MS).toISOString().slice(0, 10)
