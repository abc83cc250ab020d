import { Bookmark } from 'lucide-preact'
import { Icon } from '../controls/icon.tsx'
import { formatFilter } from '../state/search-query.ts'
import { useSelected, useStore } from '../state/store.ts'
import { useWorkspace } from '../state/workspace.ts'

/** Views that the site has saved. Each is its filter, typed into the search. */
export function SavedViews({ onChosen }: { onChosen?: (() => void) | undefined }) {
  const { inbox, router, screen } = useWorkspace()
  const { views, teams } = useStore(inbox.kit.store)
  const agents = useSelected(inbox.store, (state) => state.agents)
  const { filter: typed } = useStore(screen)
  const { intents } = useStore(inbox.signals.store)
  if (views.length === 0) return null
  return (
    <ul class="views-list" aria-label="Saved views">
      {views.map(({ id, name, filter }) => {
        const query = formatFilter(filter, { me: inbox.me.agentId, agents, intents, teams })
        return (
          <li key={id}>
            <button
              type="button"
              class="view"
              aria-current={typed === query ? 'page' : undefined}
              data-hint={query}
              onClick={() => {
                router.go({ screen: 'inbox', siteId: inbox.site.id, view: 'all', conversationId: null })
                screen.set((s) => ({ ...s, filter: query }))
                onChosen?.()
              }}
            >
              <Icon of={Bookmark} />
              <span class="view-label">{name}</span>
            </button>
          </li>
        )
      })}
    </ul>
  )
}
