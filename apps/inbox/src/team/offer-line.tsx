import type { Conversation } from '@baton/contracts'
import { useEffect, useState } from 'preact/hooks'
import { Button } from '../controls/button.tsx'
import { agentName } from '../state/names.ts'
import { asProblem } from '../state/problem.ts'
import { useSelected } from '../state/store.ts'
import { useWorkspace } from '../state/workspace.ts'

/** Who is being asked to take it, why, and for how long; for them, the way to leave it to the next. */
export function OfferLine({ conversation: { id, offer } }: { conversation: Conversation }) {
  const { api, me, store, toaster } = useWorkspace().inbox
  const agents = useSelected(store, (state) => state.agents)
  const now = useSeconds(offer !== null)
  if (!offer) return null
  const mine = offer.agentId === me.agentId
  const decline = () =>
    api.post(`/conversations/${id}/decline`).catch((error) => toaster.say(asProblem(error).message))
  return (
    <div class="offer-line">
      <p>
        <b>{mine ? 'Offered to you' : `Offered to ${agentName(offer.agentId, agents)}`}</b>
        <span class="offer-why">{offer.why.join(' · ')}</span>
      </p>
      <span class="offer-left">{Math.max(0, Math.ceil((offer.expiresAt - now) / 1000))} s</span>
      {mine && (
        <Button kind="quiet" hint="Leave it to the next agent" onClick={() => void decline()}>
          Decline
        </Button>
      )}
    </div>
  )
}

/** The time, told each second while somebody looks. */
function useSeconds(running: boolean): number {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    if (!running) return
    setNow(Date.now())
    const timer = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(timer)
  }, [running])
  return now
}
