import {
  AtSign,
  BookOpen,
  CircleCheck,
  CircleUser,
  Clock,
  Hand,
  Inbox,
  Layers,
  type LucideIcon,
  Settings,
  SquareActivity,
  Target,
} from 'lucide-preact'
import { AccountMenu } from '../account/account-menu.tsx'
import { Icon } from '../controls/icon.tsx'
import { memo } from '../controls/memo.ts'
import { preloadScreens } from '../shell/screens.ts'
import { keymap } from '../state/keymap.ts'
import { shownCounts } from '../state/selectors.ts'
import { useSelected, useStore } from '../state/store.ts'
import { type Counts, type ViewId, views } from '../state/views.ts'
import { useWorkspace } from '../state/workspace.ts'
import { SavedViews } from './saved-views.tsx'

const icons: Record<ViewId, LucideIcon> = {
  needs_you: Hand,
  mine: CircleUser,
  unassigned: Inbox,
  assistant: SquareActivity,
  snoozed: Clock,
  resolved: CircleCheck,
  all: Layers,
}

/** The site, the views with their counts, settings and the account. */
export const ViewsColumn = memo(({ onChosen }: { onChosen?: () => void }) => {
  const { inbox, router, screen, run } = useWorkspace()
  // Not the whole route: moving through a list changes nothing here.
  const screenName = useSelected(router.store, (route) => route.screen)
  const current = useSelected(router.store, (route) => (route.screen === 'inbox' ? route.view : null))
  useSelected(inbox.store, (state) => state.counts)
  useSelected(inbox.store, (state) => state.optimistic)
  const shown = shownCounts(inbox.store.get())
  const { unseen } = useStore(inbox.mentions.store)
  const siteId = inbox.site.id
  return (
    <nav class="views" aria-label="Views" onPointerEnter={preloadScreens} onFocusCapture={preloadScreens}>
      <AccountMenu />
      <ul class="views-list">
        {views.map((view) => (
          <li key={view.id}>
            <button
              type="button"
              class="view"
              aria-current={view.id === current ? 'page' : undefined}
              data-hint={view.label}
              data-keys={keymap[`view.${view.id}`][0]}
              onClick={() => {
                screen.set((s) => ({ ...s, filter: '' }))
                router.go({ screen: 'inbox', siteId, view: view.id, conversationId: null })
                onChosen?.()
              }}
            >
              <Icon of={icons[view.id]} />
              <span class="view-label">{view.label}</span>
              <Count view={view.id} counts={shown} />
            </button>
          </li>
        ))}
      </ul>
      <ul class="views-list">
        <li>
          <button
            type="button"
            class="view"
            data-hint="Mentions"
            data-keys={keymap.mentions[0]}
            onClick={() => {
              run('mentions')
              onChosen?.()
            }}
          >
            <Icon of={AtSign} />
            <span class="view-label">Mentions</span>
            {unseen > 0 && <span class="view-count view-count-urgent">{unseen}</span>}
          </button>
        </li>
      </ul>
      <SavedViews onChosen={onChosen} />
      <button
        type="button"
        class="view"
        aria-current={screenName === 'knowledge' ? 'page' : undefined}
        data-hint="Knowledge"
        data-keys={keymap.knowledge[0]}
        onClick={() => {
          run('knowledge')
          onChosen?.()
        }}
      >
        <Icon of={BookOpen} />
        <span class="view-label">Knowledge</span>
      </button>
      <button
        type="button"
        class="view"
        aria-current={screenName === 'intents' ? 'page' : undefined}
        data-hint="Intents"
        data-keys={keymap.intents[0]}
        onClick={() => {
          run('intents')
          onChosen?.()
        }}
      >
        <Icon of={Target} />
        <span class="view-label">Intents</span>
      </button>
      <button
        type="button"
        class="view views-settings"
        aria-current={screenName === 'settings' ? 'page' : undefined}
        data-hint="Settings"
        data-keys={keymap.settings[0]}
        onClick={() => {
          router.go({ screen: 'settings', siteId, room: 'site' })
          onChosen?.()
        }}
      >
        <Icon of={Settings} />
        <span class="view-label">Settings</span>
      </button>
    </nav>
  )
})

function Count({ view, counts }: { view: ViewId; counts: Counts }) {
  if (!(view in counts)) return null
  const count = counts[view as keyof Counts]
  if (count === 0) return null
  return <span class={`view-count${view === 'needs_you' ? ' view-count-urgent' : ''}`}>{count}</span>
}
