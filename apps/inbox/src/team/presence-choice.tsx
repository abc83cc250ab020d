import type { Presence } from '@baton/contracts'
import { Check } from 'lucide-preact'
import { Icon } from '../controls/icon.tsx'
import { asProblem } from '../state/problem.ts'
import { useStore } from '../state/store.ts'
import { useWorkspace } from '../state/workspace.ts'
import { presenceWords } from './presence-words.ts'

/** Am I here? Whoever is not online is offered nothing. */
export function PresenceChoice() {
  const { api, store, role, toaster } = useWorkspace().inbox
  const { agents, me } = useStore(store)
  if (role === 'viewer') return null
  const mine = agents.find(({ id }) => id === me)?.presence
  const choose = (presence: Presence) =>
    api.put('/presence', { presence }).then(
      () => toaster.say(`You are ${presenceWords[presence].toLowerCase()} now.`),
      (error) => toaster.say(asProblem(error).message),
    )
  return (
    <>
      {(Object.keys(presenceWords) as Presence[]).map((presence) => (
        <button
          key={presence}
          type="button"
          class="menu-item"
          aria-pressed={presence === mine}
          onClick={() => void choose(presence)}
        >
          <span class="menu-label">{presenceWords[presence]}</span>
          {presence === mine && <Icon of={Check} />}
        </button>
      ))}
      <hr />
    </>
  )
}
