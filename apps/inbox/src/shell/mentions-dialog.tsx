import type { Mention } from '@baton/contracts'
import { X } from 'lucide-preact'
import { useEffect, useRef } from 'preact/hooks'
import { Button } from '../controls/button.tsx'
import { Dialog } from '../controls/dialog.tsx'
import { moveInMenu } from '../controls/move-in-menu.ts'
import { useNow } from '../controls/use-now.ts'
import { useStore } from '../state/store.ts'
import { exactTime, shortAge } from '../state/time-words.ts'
import { useWorkspace } from '../state/workspace.ts'

/** The notes that name this agent, those that they have not seen marked; each opens where it stands. */
export function MentionsDialog({ onClose }: { onClose: () => void }) {
  const { inbox, router } = useWorkspace()
  const { mentions } = useStore(inbox.mentions.store)
  const now = useNow()
  const list = useRef<HTMLDivElement>(null)
  useEffect(inbox.mentions.read, [inbox])
  const isAny = mentions.length > 0
  // After the dialog, which would give the focus to its way out.
  useEffect(() => list.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus(), [isAny])
  const open = ({ conversationId, messageId }: Mention) => {
    onClose()
    router.go({ screen: 'inbox', siteId: inbox.site.id, view: 'all', conversationId, messageId })
  }
  return (
    <Dialog label="Mentions" class="mentions" onClose={onClose}>
      <header class="dialog-head">
        <h2>Mentions</h2>
        <Button kind="quiet" icon={X} label="Close" onClick={onClose} />
      </header>
      {!isAny && (
        <p class="mentions-none">Nobody has mentioned you yet. In a note, @ and a name calls a colleague.</p>
      )}
      <div ref={list} role="menu" aria-label="Mentions" tabIndex={-1} onKeyDown={moveInMenu}>
        {mentions.map((mention) => (
          <button
            key={mention.messageId}
            type="button"
            role="menuitem"
            class={`mention${mention.seenAt === null ? ' mention-new' : ''}`}
            onClick={() => open(mention)}
          >
            <span class="mention-by">
              <b>{mention.by.name}</b> {mention.visitorName && <>about {mention.visitorName}</>}
              {mention.seenAt === null && <span class="mention-mark">New</span>}
              <time title={exactTime(mention.createdAt)}>{shortAge(now - mention.createdAt)}</time>
            </span>
            <span class="mention-words">{mention.excerpt}</span>
          </button>
        ))}
      </div>
    </Dialog>
  )
}
