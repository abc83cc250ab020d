import type { Conversation, CopilotSource } from '@baton/contracts'
import { Button } from '../controls/button.tsx'
import { CitationChip } from '../conversation/citation-chip.tsx'
import { Written } from '../conversation/written.tsx'
import { permitted } from '../state/permitted.ts'
import { useWorkspace } from '../state/workspace.ts'
import { takeUp } from './take-up.ts'
import type { useCopilot } from './use-copilot.ts'

/** A suggested reply with what it stands on; or why there is none. */
export function ReplyPart({
  conversation,
  handle,
}: {
  conversation: Conversation
  handle: ReturnType<typeof useCopilot>
}) {
  const { inbox } = useWorkspace()
  const { job, writing, suggestion, none } = handle.state
  const mayReply = permitted('reply', conversation, inbox.me.agentId, inbox.role)
  if (none) {
    return (
      <div class="copilot-part">
        <h3>No reply to suggest</h3>
        <p>{none.decision}</p>
        {none.closest.length > 0 && <Sources of={none.closest} />}
      </div>
    )
  }
  const text = suggestion?.text ?? (job === 'reply' ? writing.text : '')
  const sources = suggestion?.sources ?? writing.sources
  if (!text) return null
  const use = () => {
    if (!suggestion) return
    takeUp(inbox.drafts, conversation.id, suggestion)
    handle.dismiss()
    document.getElementById('composer')?.focus()
  }
  return (
    <div class="copilot-part copilot-reply" aria-busy={!suggestion}>
      <h3>Suggested reply</h3>
      <div class="copilot-words" dir="auto">
        <Written text={text} citations={sources.map(({ citation }) => citation)} streaming={!suggestion} />
      </div>
      <Sources of={sources} />
      {suggestion && (
        <p class="copilot-foot">
          <Button disabled={!mayReply} onClick={use}>
            Put it in the reply
          </Button>
          <Button kind="quiet" onClick={handle.dismiss}>
            Dismiss
          </Button>
          <span class="copilot-by">
            {suggestion.engine === 'extractive' ? 'Quoted from your articles' : `By ${suggestion.engine}`}
          </span>
        </p>
      )}
    </div>
  )
}

/** What it stands on, and of it what visitors cannot read. */
function Sources({ of }: { of: CopilotSource[] }) {
  const internal = of.some(({ audience }) => audience === 'internal')
  return (
    <>
      <ul class="copilot-sources">
        {of.map(({ citation, audience }) => (
          <li key={citation.n}>
            <CitationChip citation={citation} title={citation.title} />
            {audience === 'internal' && <span class="copilot-internal">Internal</span>}
          </li>
        ))}
      </ul>
      {internal && (
        <p class="copilot-warning">
          This rests on an article that visitors cannot read. Send only what they may know.
        </p>
      )}
    </>
  )
}
