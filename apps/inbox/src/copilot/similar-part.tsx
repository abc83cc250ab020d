import type { SimilarConversation } from '@baton/contracts'
import { useNow } from '../controls/use-now.ts'
import { previewLine } from '../state/names.ts'
import { ageInWords } from '../state/time-words.ts'
import { useWorkspace } from '../state/workspace.ts'

/** Resolved conversations about the same, and how they ended. */
export function SimilarPart({ similar }: { similar: SimilarConversation[] }) {
  const { inbox, router } = useWorkspace()
  const now = useNow()
  if (similar.length === 0) return null
  return (
    <div class="copilot-part">
      <h3>Resolved before</h3>
      <ul class="copilot-similar">
        {similar.map(({ conversationId, ask, resolution, lastMessageAt }) => (
          <li key={conversationId}>
            <button
              type="button"
              class="text-button"
              dir="auto"
              onClick={() =>
                router.go({ screen: 'inbox', siteId: inbox.site.id, view: 'all', conversationId })
              }
            >
              {previewLine(ask)}
            </button>
            <p dir="auto">
              {resolution && (
                <>
                  <b>{resolution.by === 'agent' ? 'Answered: ' : 'The assistant: '}</b>
                  {previewLine(resolution.text)}
                </>
              )}
              <span class="copilot-why"> {ageInWords(now - lastMessageAt)} ago</span>
            </p>
          </li>
        ))}
      </ul>
    </div>
  )
}
