import type { BatonClient, ConversationState } from '@baton/client'
import { useEffect, useState } from 'preact/hooks'

/** The client's state; draws again after each change. */
export function useConversation(client: BatonClient): ConversationState {
  const [state, setState] = useState(client.getState)
  useEffect(() => {
    setState(client.getState())
    return client.subscribe(setState)
  }, [client])
  return state
}
