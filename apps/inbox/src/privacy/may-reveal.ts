import type { OutputOf, RevealTo, Role } from '@baton/contracts'
import { useEffect, useState } from 'preact/hooks'
import type { Inbox } from '../state/inbox.ts'
import { useWorkspace } from '../state/workspace.ts'

const rank: Record<Role | RevealTo, number> = { viewer: 0, agent: 1, admin: 2, owner: 3, nobody: 4 }

const asked = new WeakMap<Inbox, Promise<RevealTo>>()

function revealTo(inbox: Inbox): Promise<RevealTo> {
  const known = asked.get(inbox)
  if (known) return known
  const answer = inbox.api
    .get<OutputOf<'readSettings'>>('/settings')
    .then(({ settings }) => settings.understanding.masking.reveal)
  answer.catch(() => asked.delete(inbox))
  asked.set(inbox, answer)
  return answer
}

/** May this agent read what was masked? Asked once, and only where something is; the server decides. */
export function useMayReveal(isMasked: boolean): boolean {
  const { inbox } = useWorkspace()
  const [may, setMay] = useState(false)
  useEffect(() => {
    if (!isMasked) return
    revealTo(inbox).then(
      (least) => setMay(rank[inbox.role] >= rank[least]),
      () => setMay(false),
    )
  }, [inbox, isMasked])
  return may
}
