import { useMemo, useState } from 'preact/hooks'
import { Dialog } from '../controls/dialog.tsx'
import { KeyCaps } from '../controls/key-caps.tsx'
import { keymap } from '../state/keymap.ts'
import { visitorName } from '../state/names.ts'
import { permitted } from '../state/permitted.ts'
import { useWorkspace, type Workspace } from '../state/workspace.ts'
import { openConversation } from './command.ts'
import { commands } from './commands.ts'
import { kitEntries } from './kit-entries.ts'
import { searchEntries } from './search-commands.ts'

interface Entry {
  key: string
  label: string
  group: string
  chord: string | undefined
  run: () => void
}

/** Everything the menu can find now: commands that may be run, colleagues to transfer to, sites, conversations. */
function entriesOf(workspace: Workspace): Entry[] {
  const { inbox, router, switchSite } = workspace
  const open = openConversation(workspace)
  const state = inbox.store.get()
  const entries: Entry[] = commands
    .filter((command) => command.id !== 'commands' && (!command.when || command.when(workspace)))
    .map((command) => ({
      key: command.id,
      label: command.label,
      group: command.group,
      chord: keymap[command.id][0],
      run: () => command.run(workspace),
    }))
  const entry = (key: string, label: string, group: string, run: () => void) =>
    entries.push({ key, label, group, chord: undefined, run })
  if (open && permitted('transfer', open, state.me, inbox.role)) {
    for (const agent of state.agents) {
      if (agent.role === 'viewer' || agent.id === open.assigneeId) continue
      entry(
        agent.id,
        `Transfer to ${agent.name}`,
        'Transfer',
        () => void inbox.actions.transfer(open.id, agent.id),
      )
    }
    entry('queue', 'Transfer to the queue', 'Transfer', () => void inbox.actions.transfer(open.id, null))
    for (const { id, name } of inbox.kit.store.get().teams)
      entry(
        id,
        `Transfer to the team ${name}`,
        'Transfer',
        () => void inbox.actions.transfer(open.id, null, id),
      )
  }
  for (const { key, label, run } of kitEntries(workspace)) entry(key, label, 'Inbox', run)
  for (const site of inbox.me.sites) {
    if (site.id !== inbox.site.id) entry(site.id, `Go to ${site.name}`, 'Sites', () => switchSite(site.id))
  }
  for (const row of [...state.conversations.values()].slice(0, 200)) {
    entry(row.id, visitorName(row), 'Conversations', () => {
      const route = router.store.get()
      const view = route.screen === 'inbox' ? route.view : 'all'
      router.go({ screen: 'inbox', siteId: inbox.site.id, view, conversationId: row.id })
    })
  }
  return entries
}

const MAX_SHOWN = 60

export function CommandMenu({ onClose }: { onClose: () => void }) {
  const workspace = useWorkspace()
  const [query, setQuery] = useState('')
  const [active, setActive] = useState(0)
  const entries = useMemo(() => entriesOf(workspace), [])
  const all = searchEntries(entries, query)
  // Unasked, the menu is about what can be done; conversations have their list.
  const shown = (query ? all : all.filter((e) => e.group !== 'Conversations')).slice(0, MAX_SHOWN)
  const choose = (entry: Entry | undefined) => {
    if (!entry) return
    onClose()
    // After the dialog has given the focus back, so that the command may take it.
    requestAnimationFrame(entry.run)
  }
  const onKey = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step) setActive((at) => (at + step + shown.length) % Math.max(1, shown.length))
    else if (event.key === 'Enter' && !event.isComposing) choose(shown[active])
    else return
    event.preventDefault()
  }
  return (
    <Dialog label="Command menu" class="commands" onClose={onClose}>
      <input
        class="commands-field"
        type="text"
        role="combobox"
        aria-expanded="true"
        aria-controls="commands-list"
        aria-activedescendant={shown[active] ? `command-${active}` : undefined}
        aria-label="What do you want to do?"
        placeholder="What do you want to do?"
        autocomplete="off"
        spellcheck={false}
        value={query}
        onInput={(event) => {
          setQuery(event.currentTarget.value)
          setActive(0)
        }}
        onKeyDown={onKey}
      />
      <div class="commands-list" id="commands-list" role="listbox" aria-label="Commands">
        {shown.map((entry, index) => (
          <div key={entry.key} role="presentation">
            {entry.group !== shown[index - 1]?.group && (
              <p class="menu-title" role="presentation">
                {entry.group}
              </p>
            )}
            {/* biome-ignore lint/a11y/useKeyWithClickEvents: keys go to the field, which names its active option */}
            <div
              id={`command-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === active}
              class="command"
              ref={(element) => {
                if (index === active) element?.scrollIntoView({ block: 'nearest' })
              }}
              onPointerMove={() => setActive(index)}
              onClick={() => choose(entry)}
            >
              <span class="menu-label">{entry.label}</span>
              {entry.chord && <KeyCaps chord={entry.chord} />}
            </div>
          </div>
        ))}
        {shown.length === 0 && <p class="commands-none">Nothing is called that.</p>}
      </div>
    </Dialog>
  )
}
