import type { OutputOf } from '@baton/contracts'
import { Check, Circle, X } from 'lucide-preact'
import { useEffect, useState } from 'preact/hooks'
import { Button } from '../controls/button.tsx'
import { Icon } from '../controls/icon.tsx'
import type { Inbox } from '../state/inbox.ts'
import { mayWrite } from '../state/permitted.ts'
import type { Route } from '../state/route.ts'
import { useSelected } from '../state/store.ts'
import { useWorkspace } from '../state/workspace.ts'

interface Step {
  label: string
  done: boolean
  place: Route
}

const dismissedOf = ({ site }: Inbox) => `baton.first-steps.${site.id}`

/** What a new site still needs, each a click away; it goes when all is done, or when it is sent away. */
export function FirstSteps() {
  const { inbox, router } = useWorkspace()
  const [steps, setSteps] = useState<Step[] | null>(null)
  const isLive = useSelected(inbox.store, ({ connection }) => connection === 'live')
  useEffect(() => {
    // The list comes first.
    if (!isLive) return
    const isAway = inbox.storage?.getItem(dismissedOf(inbox)) != null
    // It is only an aid: without an answer it is not there.
    if (mayWrite(inbox.role) && !isAway) readSteps(inbox).then(setSteps, () => {})
  }, [inbox, isLive])
  if (!steps || steps.every(({ done }) => done)) return null
  const dismiss = () => {
    inbox.storage?.setItem(dismissedOf(inbox), '1')
    setSteps(null)
  }
  const left = steps.filter(({ done }) => !done).length
  return (
    <section class="first-steps" aria-labelledby="first-steps-title">
      <header>
        <h2 id="first-steps-title">{left === 1 ? 'One thing is left' : `${left} things to set up`}</h2>
        <Button kind="quiet" icon={X} label="Do not show this again" onClick={dismiss} />
      </header>
      <ol>
        {steps.map(({ label, done, place }) => (
          <li key={label} class={done ? 'first-step-done' : undefined}>
            <Icon of={done ? Check : Circle} />
            {done ? (
              <span>
                {label}
                <span class="visually-hidden">, done</span>
              </span>
            ) : (
              <button type="button" class="first-step" onClick={() => router.go(place)}>
                {label}
              </button>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}

async function readSteps({ api, site }: Inbox): Promise<Step[]> {
  const [settings, team, people, knowledge] = await Promise.all([
    api.get<OutputOf<'readSettings'>>('/settings'),
    api.get<OutputOf<'readTeam'>>('/team'),
    api.get<OutputOf<'listPeople'>>('/people'),
    api.get<OutputOf<'listArticles'>>('/articles'),
  ])
  const siteId = site.id
  return [
    {
      label: 'Put the chat on your pages',
      done: settings.sightings.length > 0,
      place: { screen: 'settings', siteId, room: 'site' },
    },
    {
      label: 'Give the assistant your help pages',
      done: knowledge.total > 0,
      place: { screen: 'knowledge', siteId, room: 'sources', articleId: null, editing: false },
    },
    {
      label: 'Name the assistant',
      done: settings.settings.assistant.name !== '',
      place: { screen: 'settings', siteId, room: 'assistant' },
    },
    {
      label: 'Say when people answer',
      done: team.routing.hours !== null,
      place: { screen: 'settings', siteId, room: 'team' },
    },
    {
      label: 'Invite a colleague',
      done: people.people.length + people.invitations.length > 1,
      place: { screen: 'settings', siteId, room: 'team' },
    },
  ]
}
