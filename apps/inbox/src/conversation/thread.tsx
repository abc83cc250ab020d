import type { Conversation } from '@baton/contracts'
import { Button } from '../controls/button.tsx'
import { useLate } from '../controls/use-late.ts'
import { useStayed } from '../controls/use-stayed.ts'
import { CopilotSlot } from '../copilot/copilot-slot.tsx'
import { visitorName } from '../state/names.ts'
import { useSelected } from '../state/store.ts'
import { useShownConversation } from '../state/use-shown.ts'
import { useWorkspace } from '../state/workspace.ts'
import { OfferLine } from '../team/offer-line.tsx'
import { VisitorPage } from './article-link.ts'
import { Composer } from './composer.tsx'
import { Messages } from './messages.tsx'
import { STAY_MS, Stayed } from './stayed.ts'
import { ThreadHead } from './thread-head.tsx'
import { TypingLine } from './typing-line.tsx'

export interface ThreadProps {
  conversationId: Conversation['id']
  /** On a phone: back to the list. */
  onBack?: (() => void) | undefined
}

export function Thread({ conversationId, onBack }: ThreadProps) {
  const { inbox } = useWorkspace()
  const conversation = useShownConversation(inbox.store, conversationId)
  const thread = useSelected(inbox.store, ({ threads }) => threads.get(conversationId))
  const stayed = useStayed(conversationId, STAY_MS)
  const late = useLate(!thread?.read && thread?.phase !== 'failed')
  if (!conversation || !thread?.read) {
    return (
      <section class="thread" aria-label="Conversation" aria-busy={thread?.phase !== 'failed'}>
        {conversation && <ThreadHead conversation={conversation} onBack={onBack} />}
        {thread?.phase === 'failed' ? (
          <NotRead onRetry={() => void inbox.openThread(conversationId)} />
        ) : null}
        {late && <ThreadSkeleton />}
      </section>
    )
  }
  return (
    <section class="thread" aria-label={`Conversation with ${visitorName(conversation)}`}>
      <ThreadHead conversation={conversation} onBack={onBack} />
      <OfferLine conversation={conversation} />
      <VisitorPage.Provider value={thread.read.visitor.pageUrl}>
        <Stayed.Provider value={stayed}>
          <Messages key={conversationId} conversation={conversation} />
        </Stayed.Provider>
      </VisitorPage.Provider>
      <TypingLine conversation={conversation} />
      <CopilotSlot conversation={conversation} />
      <Composer conversation={conversation} />
    </section>
  )
}

function NotRead({ onRetry }: { onRetry: () => void }) {
  return (
    <div class="empty" role="alert">
      <p class="empty-title">This conversation could not be loaded</p>
      <p>Check your connection and try again.</p>
      <Button onClick={onRetry}>Try again</Button>
    </div>
  )
}

function ThreadSkeleton() {
  return (
    <div class="messages" aria-hidden="true">
      <div class="measure skeleton">
        {[48, 74, 61, 38].map((width) => (
          <div key={width} class="skeleton-message">
            <span style={{ width: `${width}%` }} />
          </div>
        ))}
      </div>
    </div>
  )
}
