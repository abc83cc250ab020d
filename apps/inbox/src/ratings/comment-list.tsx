import type { Agent, Csat } from '@baton/contracts'
import { exactTime, shortDate } from '../state/time-words.ts'
import { useWorkspace } from '../state/workspace.ts'
import { aboutWords, scoreWords } from './rating-words.ts'

/** The newest words of visitors; each opens its conversation. */
export function CommentList({ comments, agents }: { comments: Csat[]; agents: Agent[] }) {
  const { inbox, router } = useWorkspace()
  if (comments.length === 0) return null
  const open = ({ conversationId }: Csat) =>
    router.go({ screen: 'inbox', siteId: inbox.site.id, view: 'all', conversationId })
  return (
    <section aria-labelledby="comments-title">
      <h2 id="comments-title">What they wrote</h2>
      <ul class="ratings-comments">
        {comments.map((one) => (
          <li key={`${one.conversationId} ${one.createdAt}`}>
            <button
              type="button"
              class="text-button"
              dir="auto"
              data-hint="Open the conversation"
              onClick={() => open(one)}
            >
              {one.comment}
            </button>
            <span class="faint" title={exactTime(one.changedAt)}>
              {scoreWords[one.score]}, about {aboutWords(one, agents)} · {shortDate(one.changedAt)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
