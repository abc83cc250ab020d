import { X } from 'lucide-preact'
import { useEffect } from 'preact/hooks'
import { CommandMenu } from '../commands/command-menu.tsx'
import { ShortcutsDialog } from '../commands/shortcuts-dialog.tsx'
import { useKeys } from '../commands/use-keys.ts'
import { Button } from '../controls/button.tsx'
import { Dialog } from '../controls/dialog.tsx'
import { HintLayer } from '../controls/hint-layer.tsx'
import { ContextPane } from '../conversation/context-pane.tsx'
import { Thread } from '../conversation/thread.tsx'
import { ConversationList } from '../queue/conversation-list.tsx'
import { ViewsColumn } from '../queue/views-column.tsx'
import { type Route, type SettingsRoom, shownView } from '../state/route.ts'
import { tidyScreen } from '../state/screen.ts'
import { useSelected, useStore } from '../state/store.ts'
import { type ShownRow, useWorkspace } from '../state/workspace.ts'
import { Announcer } from './announcer.tsx'
import { ConnectionBar } from './connection-bar.tsx'
import { Divider } from './divider.tsx'
import { MentionsDialog } from './mentions-dialog.tsx'
import { NothingOpen } from './nothing-open.tsx'
import { intents, knowledge, preloadScreens, settings } from './screens.ts'
import { useLayout } from './use-layout.ts'
import { useLook } from './use-look.ts'
import { useReadAhead } from './use-read-ahead.ts'

/** By then the inbox has all that it needs itself. */
const PRELOAD_MS = 3_000

/** The signed-in screen: panes by layout, and what floats above them. */
export function WorkspaceView() {
  const workspace = useWorkspace()
  const { inbox, router, screen } = workspace
  const route = useStore(router.store)
  const { overlay } = useStore(screen)
  const connection = useSelected(inbox.store, (state) => state.connection)
  const close = () => screen.set((s) => ({ ...s, overlay: null }))
  useKeys(workspace)
  useLook(workspace)
  const view = shownView(route)
  useEffect(() => inbox.openView(view), [inbox, view])
  useEffect(() => {
    if (connection !== 'live') return
    const timer = setTimeout(preloadScreens, PRELOAD_MS)
    return () => clearTimeout(timer)
  }, [connection])
  return (
    <div class="frame">
      <ConnectionBar connection={connection} />
      {route.screen === 'inbox' && <Panes route={route} />}
      {route.screen === 'settings' && <SettingsPanes room={route.room} />}
      {route.screen === 'knowledge' && <KnowledgePanes route={route} />}
      {route.screen === 'intents' && <IntentsPanes route={route} />}
      {overlay === 'commands' && <CommandMenu onClose={close} />}
      {overlay === 'mentions' && <MentionsDialog onClose={close} />}
      {overlay === 'shortcuts' && <ShortcutsDialog onClose={close} />}
      {overlay === 'context' && route.screen === 'inbox' && route.conversationId && (
        <Dialog label="Visitor and handoff" class="drawer" onClose={close}>
          <header class="dialog-head">
            <h2>Visitor and handoff</h2>
            <Button kind="quiet" icon={X} label="Close" onClick={close} />
          </header>
          <ContextPane conversationId={route.conversationId} />
        </Dialog>
      )}
      <Announcer inbox={inbox} />
      <HintLayer />
    </div>
  )
}

function Panes({ route }: { route: Extract<Route, { screen: 'inbox' }> }) {
  const { router, screen } = useWorkspace()
  const layout = useLayout()
  const { listWidth, contextWidth, contextShown } = useStore(screen)
  const { view, conversationId } = route
  useReadAhead(conversationId)

  const select = (row: ShownRow) => {
    router.go(
      { ...route, conversationId: row.id, messageId: row.foundId },
      { replace: layout !== 'phone' && conversationId !== null },
    )
    if (layout === 'phone') requestAnimationFrame(() => document.getElementById('thread-name')?.focus())
  }
  const back = () => {
    router.go({ ...route, conversationId: null, messageId: undefined })
    requestAnimationFrame(() => document.getElementById('list')?.focus())
  }
  const width = (change: { listWidth?: number; contextWidth?: number }) =>
    screen.set((s) => tidyScreen({ ...s, ...change }))
  const showList = layout !== 'phone' || conversationId === null
  const showThread = layout !== 'phone' || conversationId !== null
  const showContext = layout === 'desk' && contextShown && conversationId !== null
  return (
    <div
      class={`panes panes-${layout}`}
      style={{ '--list-width': `${listWidth}px`, '--context-width': `${contextWidth}px` }}
    >
      {layout === 'desk' && <ViewsColumn />}
      {showList && (
        <ConversationList
          key={view}
          view={view}
          selectedId={conversationId}
          touch={layout === 'phone'}
          withViews={layout !== 'desk'}
          onSelect={select}
        />
      )}
      {showThread && (
        <main class="pane-thread">
          {layout !== 'phone' && (
            <Divider
              label="Width of the list"
              value={listWidth}
              direction={1}
              onChange={(next) => width({ listWidth: next })}
              onReset={() => width({ listWidth: Number.NaN })}
            />
          )}
          {conversationId ? (
            <Thread conversationId={conversationId} onBack={layout === 'phone' ? back : undefined} />
          ) : (
            <NothingOpen view={view} />
          )}
        </main>
      )}
      {showContext && (
        <aside class="pane-context" aria-label="Visitor and handoff">
          <Divider
            label="Width of the visitor pane"
            value={contextWidth}
            direction={-1}
            onChange={(next) => width({ contextWidth: next })}
            onReset={() => width({ contextWidth: Number.NaN })}
          />
          <ContextPane conversationId={conversationId} />
        </aside>
      )}
    </div>
  )
}

function SettingsPanes({ room }: { room: SettingsRoom }) {
  const layout = useLayout()
  return (
    <div class={`panes panes-${layout} panes-settings`}>
      {layout === 'desk' && <ViewsColumn />}
      <main class="pane-settings">
        <settings.Screen room={room} withBack={layout !== 'desk'} />
      </main>
    </div>
  )
}

function KnowledgePanes({ route }: { route: Extract<Route, { screen: 'knowledge' }> }) {
  const layout = useLayout()
  return (
    <div class={`panes panes-${layout} panes-settings`}>
      {layout === 'desk' && <ViewsColumn />}
      <knowledge.Screen route={route} layout={layout} />
    </div>
  )
}

function IntentsPanes({ route }: { route: Extract<Route, { screen: 'intents' }> }) {
  const layout = useLayout()
  return (
    <div class={`panes panes-${layout} panes-settings`}>
      {layout === 'desk' && <ViewsColumn />}
      <intents.Screen route={route} layout={layout} />
    </div>
  )
}
