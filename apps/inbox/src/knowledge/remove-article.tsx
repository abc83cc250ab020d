import { useState } from 'preact/hooks'
import { Button } from '../controls/button.tsx'
import { Dialog } from '../controls/dialog.tsx'
import { asProblem } from '../state/problem.ts'
import { useWorkspace } from '../state/workspace.ts'
import type { ArticleRead } from './article-view.tsx'

/** Asks once: what is removed cannot be brought back from here. */
export function RemoveArticle({
  read,
  onClose,
  onRemoved,
}: {
  read: ArticleRead
  onClose: () => void
  onRemoved: () => void
}) {
  const { inbox } = useWorkspace()
  const [problem, setProblem] = useState<string | null>(null)
  const { article, isWritten } = read
  const remove = async () => {
    try {
      await inbox.api.delete(`/articles/${encodeURIComponent(article.id)}`)
      inbox.toaster.say(`Removed: ${article.title}`)
      onRemoved()
    } catch (error) {
      setProblem(asProblem(error).message)
    }
  }
  return (
    <Dialog label="Remove this article" class="ask" onClose={onClose}>
      <h2>Remove “{article.title}”?</h2>
      <p>
        The assistant no longer answers from it.
        {!isWritten && ' If its source still has the page, the next refresh brings it back.'}
      </p>
      {problem && (
        <p class="knowledge-problem" role="alert">
          {problem}
        </p>
      )}
      <div class="ask-buttons">
        <Button kind="quiet" onClick={onClose}>
          Keep
        </Button>
        <Button kind="danger" onClick={() => void remove()}>
          Remove
        </Button>
      </div>
    </Dialog>
  )
}
