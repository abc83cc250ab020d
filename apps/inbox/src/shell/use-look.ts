import { useLayoutEffect } from 'preact/hooks'
import type { Workspace } from '../state/workspace.ts'

/** Says where this agent looks as soon as the address does: what must be read for it waits for no drawing. */
export function useLook({ inbox, router }: Workspace): void {
  useLayoutEffect(() => {
    const look = () => {
      const route = router.store.get()
      inbox.look(route.screen === 'inbox' ? route.conversationId : null)
    }
    look()
    const stop = router.store.subscribe(look)
    return () => {
      stop()
      inbox.look(null)
    }
  }, [inbox, router])
}
