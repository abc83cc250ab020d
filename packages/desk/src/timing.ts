/** A live run says that it is alive at least this often; its heartbeat job fires when it has not. */
export const HEARTBEAT_MS = 2_000
/**
 * No job is due sooner than this after the write that makes it. The door announces a wake this far ahead before each
 * write, so that a wake may come early and never late (DESIGN 2.2).
 */
export const MIN_JOB_DELAY_MS = 5_000
/** A handoff that nobody has accepted by then is overdue. */
export const HANDOFF_DEADLINE_MS = 5 * 60_000
/** An agent has this long to take what they are offered. */
export const OFFER_LEASE_MS = 30_000
/** A question that has cost this many processes their life goes to a person. */
export const MAX_RUN_ATTEMPTS = 3
