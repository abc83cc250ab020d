import { useEffect, useState } from 'preact/hooks'

type ThreadModule = typeof import('../thread/thread.tsx')

/**
 * The part that draws a conversation, loaded when there is one to draw: nobody needs it to write the first message.
 * `failed` while it could not be loaded; `retry` tries again, and so does the next message.
 */
export function useThread(needed: unknown) {
  const [module, setModule] = useState<ThreadModule | 'failed'>()
  const load = () => {
    if (typeof module !== 'object') import('../thread/thread.tsx').then(setModule, () => setModule('failed'))
  }
  useEffect(() => {
    if (needed) load()
  }, [needed])
  return { module: typeof module === 'object' ? module : undefined, failed: module === 'failed', retry: load }
}
