/**
 * Runs `work` while no other tab runs work of that name. Without locks, or when another tab holds it for longer
 * than `patienceMs` (it may be frozen), goes ahead: what is done here must be safe to do twice.
 */
export async function withLock<Result>(
  locks: LockManager | null,
  name: string,
  patienceMs: number,
  work: () => Promise<Result>,
): Promise<Result> {
  if (!locks) return work()
  const patience = new AbortController()
  const timer = setTimeout(() => patience.abort(), patienceMs)
  let begun = false
  const guarded = () => {
    begun = true
    clearTimeout(timer)
    return work()
  }
  try {
    return await locks.request(name, { signal: patience.signal }, guarded)
  } catch (error) {
    if (begun) throw error
    return guarded()
  } finally {
    clearTimeout(timer)
  }
}
