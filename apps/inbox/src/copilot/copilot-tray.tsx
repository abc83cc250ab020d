import type { Conversation } from '@baton/contracts'
import { X } from 'lucide-preact'
import { useEffect } from 'preact/hooks'
import { Button } from '../controls/button.tsx'
import { keymap } from '../state/keymap.ts'
import { useStore } from '../state/store.ts'
import { useWorkspace } from '../state/workspace.ts'
import './copilot.css'
import { CopilotActions } from './copilot-actions.tsx'
import { NextSteps } from './next-steps.tsx'
import { ReplyPart } from './reply-part.tsx'
import { SimilarPart } from './similar-part.tsx'
import { SummaryPart } from './summary-part.tsx'
import { useCopilot } from './use-copilot.ts'
import { figuresInWords } from './words.ts'

/** Above the composer: the conversation in short, what to do next, a reply to start from, and how others like it ended. */
export function CopilotTray({ conversation }: { conversation: Conversation }) {
  const { inbox, screen } = useWorkspace()
  const { threads } = useStore(inbox.store)
  const { copilot: wish } = useStore(screen)
  const read = threads.get(conversation.id)?.read
  const handle = useCopilot(conversation, read?.messages.length ?? 0)
  const { brief, summary, problem } = handle.state
  const close = () => {
    screen.set((s) => ({ ...s, copilot: null }))
    document.getElementById('composer')?.focus()
  }
  useEffect(() => {
    if (wish === 'open' || wish === null || !brief) return
    screen.set((s) => ({ ...s, copilot: 'open' }))
    void (wish === 'reply' ? handle.suggest() : brief.hasModel && handle.sumUp())
  }, [wish, brief])
  const figures = figuresInWords(brief?.figures ?? [])
  return (
    <section class="copilot" aria-label="Copilot" id="copilot">
      <header class="copilot-head">
        <h2>Copilot</h2>
        {figures && <p class="copilot-figures">{figures}</p>}
        <Button kind="quiet" icon={X} label="Close the copilot" keys={keymap.copilot[0]} onClick={close} />
      </header>
      <CopilotActions conversation={conversation} handle={handle} />
      {problem && (
        <p class="copilot-problem" role="alert">
          {problem}
        </p>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must be able to reach it */}
      <section class="copilot-body" tabIndex={0} aria-label="Found">
        <ReplyPart conversation={conversation} handle={handle} />
        {brief && (
          <>
            <SummaryPart summary={summary ?? brief.summary} />
            <NextSteps conversation={conversation} steps={brief.next} onReply={handle.suggest} />
            <SimilarPart similar={brief.similar} />
          </>
        )}
      </section>
    </section>
  )
}
