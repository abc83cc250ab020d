import type { AgentId, Conversation, TeamId } from '@baton/contracts'
import type { LucideIcon } from 'lucide-preact'
import { Users } from 'lucide-preact'
import { useRef } from 'preact/hooks'
import { Avatar } from '../controls/avatar.tsx'
import { Icon } from '../controls/icon.tsx'
import { moveInMenu } from '../controls/move-in-menu.ts'
import { Popover } from '../controls/popover.tsx'
import { keymap } from '../state/keymap.ts'
import { useParts, useSelected } from '../state/store.ts'
import { useWorkspace } from '../state/workspace.ts'
import { TeamItems } from '../team/team-items.tsx'

/** To whom: the queue, or a colleague, those who are here first. */
export function TransferMenu({
  conversation,
  allowed,
  icon,
}: {
  conversation: Conversation
  allowed: boolean
  icon: LucideIcon
}) {
  const { inbox, screen } = useWorkspace()
  const open = useSelected(screen, ({ overlay }) => overlay === 'transfer')
  const [agents, presence] = useParts(inbox.store, (state) => [state.agents, state.presence])
  const me = inbox.me.agentId
  const anchor = useRef<HTMLButtonElement>(null)
  const show = (shown: boolean) => screen.set((s) => ({ ...s, overlay: shown ? 'transfer' : null }))
  if (!allowed) return null

  const here = new Set(presence.map((entry) => entry.agentId))
  const online = (id: AgentId) => here.has(id) || agents.some((agent) => agent.id === id && agent.online)
  const colleagues = agents
    .filter((agent) => agent.role !== 'viewer' && agent.id !== conversation.assigneeId)
    .sort((a, b) => Number(online(b.id)) - Number(online(a.id)) || a.name.localeCompare(b.name))
  const transfer = (to: AgentId | null, teamId: TeamId | null = null) => {
    show(false)
    void inbox.actions.transfer(conversation.id, to, teamId)
  }
  return (
    <>
      <button
        ref={anchor}
        type="button"
        class="button button-quiet button-icon"
        aria-label="Transfer"
        aria-expanded={open}
        data-hint="Transfer"
        data-keys={keymap.transfer[0]}
        onClick={() => show(!open)}
      >
        <Icon of={icon} />
      </button>
      {open && anchor.current && (
        <Popover anchor={anchor.current} label="Transfer to" class="menu" onClose={() => show(false)}>
          <p class="menu-title">Transfer to</p>
          <div role="menu" aria-label="Transfer to" tabIndex={-1} onKeyDown={moveInMenu}>
            <button type="button" role="menuitem" class="menu-item" onClick={() => transfer(null)}>
              <Icon of={Users} />
              <span class="menu-label">The queue</span>
            </button>
            <TeamItems onChoose={(teamId) => transfer(null, teamId)} />
            {colleagues.map((agent) => (
              <button
                key={agent.id}
                type="button"
                role="menuitem"
                class="menu-item"
                onClick={() => transfer(agent.id)}
              >
                <Avatar name={agent.name} tone={agent.id === me ? 'me' : 'agent'} small />
                <span class="menu-label">{agent.id === me ? `${agent.name} (you)` : agent.name}</span>
                <span class="menu-side">{online(agent.id) ? 'here' : 'away'}</span>
              </button>
            ))}
          </div>
        </Popover>
      )}
    </>
  )
}
