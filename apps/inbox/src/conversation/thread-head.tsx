import type { Conversation } from '@baton/contracts'
import { ArrowLeft, ArrowLeftRight, Check, Hand, PanelRight, RotateCcw } from 'lucide-preact'
import { Avatar } from '../controls/avatar.tsx'
import { Button } from '../controls/button.tsx'
import { useNow } from '../controls/use-now.ts'
import { StateGlyph } from '../queue/state-glyph.tsx'
import { type CommandId, keymap } from '../state/keymap.ts'
import { agentName, holderInWords, visitorName } from '../state/names.ts'
import { heldByColleague, type Move, permitted } from '../state/permitted.ts'
import { watching } from '../state/selectors.ts'
import { useParts, useSelected } from '../state/store.ts'
import { deadlineInWords, exactTime, shortAge } from '../state/time-words.ts'
import { useWorkspace } from '../state/workspace.ts'
import { clockInWords, countdown } from '../team/clock-words.ts'
import { SnoozeMenu, WakeButton } from './snooze-menu.tsx'
import { TransferMenu } from './transfer-menu.tsx'

/** Who it is, who answers, who else is here, and what can be done. */
export function ThreadHead({
  conversation,
  onBack,
}: {
  conversation: Conversation
  onBack?: (() => void) | undefined
}) {
  const workspace = useWorkspace()
  const { inbox } = workspace
  const agents = useSelected(inbox.store, (state) => state.agents)
  const now = useNow()
  const { role } = inbox
  const me = inbox.me.agentId
  const may = (move: Move) => permitted(move, conversation, me, role)
  const run = (id: CommandId) => () => void workspace.run(id)
  const key = (id: CommandId) => keymap[id][0]
  // Alone on the screen it is the page's title.
  const Name = onBack ? 'h1' : 'h2'
  return (
    <header class="thread-head">
      {onBack && <Button kind="quiet" icon={ArrowLeft} label="Back to the list" onClick={onBack} />}
      <div class="thread-who">
        <Name class="thread-name" tabIndex={-1} id="thread-name">
          {visitorName(conversation)}
        </Name>
        <p class="thread-state">
          <StateGlyph conversation={conversation} me={me} now={now} />
          <span>{holderInWords(conversation, me, agents)}</span>
          <Waiting conversation={conversation} now={now} />
        </p>
      </div>
      <Watchers conversation={conversation} />
      <div class="thread-actions">
        {may('accept') && (
          <Button
            kind={conversation.control === 'queue' ? 'primary' : 'plain'}
            icon={Hand}
            hint={acceptHint(conversation, me, agents)}
            keys={key('accept')}
            onClick={run('accept')}
          >
            {conversation.control === 'queue' ? 'Accept' : 'Take over'}
          </Button>
        )}
        <TransferMenu conversation={conversation} allowed={may('transfer')} icon={ArrowLeftRight} />
        {may('return') && (
          <button
            type="button"
            class="button button-quiet button-icon"
            aria-label="Return to the assistant, AI"
            data-hint="Return to the assistant"
            data-keys={key('return')}
            onClick={run('return')}
          >
            <span class="ai-icon" aria-hidden="true">
              AI
            </span>
          </button>
        )}
        {may('wake') && <WakeButton />}
        {may('snooze') && <SnoozeMenu conversation={conversation} />}
        {may('resolve') && (
          <Button kind="quiet" icon={Check} label="Resolve" keys={key('resolve')} onClick={run('resolve')} />
        )}
        {may('reopen') && (
          <Button icon={RotateCcw} keys={key('undo')} hint="Reopen" onClick={run('undo')}>
            Reopen
          </Button>
        )}
        <Button
          kind="quiet"
          icon={PanelRight}
          label="Visitor and handoff"
          keys={key('context')}
          onClick={run('context')}
        />
      </div>
    </header>
  )
}

function acceptHint(
  conversation: Conversation,
  me: Conversation['assigneeId'],
  agents: Parameters<typeof agentName>[1],
) {
  if (conversation.control === 'queue') return 'Accept: you answer from here'
  if (me && heldByColleague(conversation, me))
    return `Take over from ${agentName(conversation.assigneeId, agents)}`
  return 'Take over from the assistant'
}

function Waiting({ conversation, now }: { conversation: Conversation; now: number }) {
  const { waitingSince, dueAt, clock } = conversation
  if (clock) {
    const tone = clock.dueAt <= now ? 'overdue' : 'waiting'
    return (
      <time
        class={`thread-waiting row-time-${tone}`}
        dateTime={new Date(clock.dueAt).toISOString()}
        title={clockInWords(clock, now)}
      >
        {countdown(clock.dueAt, now)}
      </time>
    )
  }
  if (waitingSince === null) return null
  const overdue = dueAt !== null && dueAt <= now
  return (
    <span
      class={`thread-waiting row-time-${overdue ? 'overdue' : 'waiting'}`}
      title={dueAt === null ? exactTime(waitingSince) : deadlineInWords(dueAt, now)}
    >
      {shortAge(now - waitingSince)}
    </span>
  )
}

/** "Ana is here": colleagues who have this conversation open. */
function Watchers({ conversation }: { conversation: Conversation }) {
  const { inbox } = useWorkspace()
  const watchers = useParts(inbox.store, (state) => watching(state, conversation.id))
  const [first, ...others] = watchers
  if (!first) return null
  const words =
    others.length === 0 ? `${first.name.split(' ')[0]} is here` : `${watchers.length} colleagues are here`
  return (
    <p class="watchers" title={watchers.map((entry) => entry.name).join(', ')}>
      {watchers.slice(0, 3).map((entry) => (
        <Avatar key={entry.agentId} name={entry.name} tone="agent" small />
      ))}
      <span>{words}</span>
    </p>
  )
}
