import type { OutputOf } from '@baton/contracts'
import { Markup } from '@baton/markup/preact'
import { ArrowLeft, ExternalLink, Pencil, Trash2 } from 'lucide-preact'
import { useState } from 'preact/hooks'
import { Button } from '../controls/button.tsx'
import { Icon } from '../controls/icon.tsx'
import { useNow } from '../controls/use-now.ts'
import { articleLink } from '../conversation/article-link.ts'
import { keymap } from '../state/keymap.ts'
import { languageName } from '../state/names.ts'
import { mayWrite } from '../state/permitted.ts'
import { exactTime, shortDate } from '../state/time-words.ts'
import { useWorkspace } from '../state/workspace.ts'
import { ChunkList } from './chunk-list.tsx'
import { freshnessWords } from './freshness.ts'
import { RemoveDialog } from './remove-dialog.tsx'

export type ArticleRead = OutputOf<'readArticle'>

const NO_LINKS = { allowedUrls: [], allowedOrigins: [] }

/** One article as it is, and the passages that answers quote from it. */
export function ArticleView({
  read,
  onBack,
  onRemoved,
}: {
  read: ArticleRead
  onBack?: (() => void) | undefined
  onRemoved: () => void
}) {
  const { inbox, run } = useWorkspace()
  const [shown, setShown] = useState<'text' | 'passages'>('text')
  const [removing, setRemoving] = useState(false)
  const { article, markdown, chunks } = read
  const remove = async () => {
    await inbox.api.delete(`/articles/${encodeURIComponent(article.id)}`)
    inbox.toaster.say(`Removed: ${article.title}`)
    onRemoved()
  }
  const warning = freshnessWords(article, useNow())
  return (
    <article class="article">
      <header class="article-head">
        {onBack && <Button kind="quiet" icon={ArrowLeft} label="Back to the articles" onClick={onBack} />}
        <fieldset class="switch">
          <legend class="visually-hidden">What to show</legend>
          {(['text', 'passages'] as const).map((part) => (
            <button key={part} type="button" aria-pressed={shown === part} onClick={() => setShown(part)}>
              {part === 'text' ? 'Text' : `Passages ${chunks.length}`}
            </button>
          ))}
        </fieldset>
        {mayWrite(inbox.role) && (
          <>
            <Button
              icon={Pencil}
              label="Edit this article"
              hint="Edit"
              keys={keymap['article.edit'][0]}
              onClick={() => run('article.edit')}
            >
              Edit
            </Button>
            <Button
              kind="quiet"
              icon={Trash2}
              label="Remove this article"
              onClick={() => setRemoving(true)}
            />
          </>
        )}
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it */}
      <section class="article-body" tabIndex={0} aria-label={article.title}>
        <h2 dir="auto" lang={article.language}>
          {article.title}
        </h2>
        <ArticleFacts read={read} />
        {warning && <p class="article-warning">{warning}</p>}
        {shown === 'text' ? (
          <div class="article-text" lang={article.language}>
            <Markup text={markdown} links={NO_LINKS} />
          </div>
        ) : (
          <ChunkList article={article} chunks={chunks} />
        )}
      </section>
      {removing && (
        <RemoveDialog what={article.title} onClose={() => setRemoving(false)} onRemove={remove}>
          The assistant no longer answers from it.
          {!read.isWritten && ' If its source still has the page, the next refresh brings it back.'}
        </RemoveDialog>
      )}
    </article>
  )
}

function ArticleFacts({ read: { article, isWritten, sourceName } }: { read: ArticleRead }) {
  const link = articleLink(article.url, null)
  return (
    <ul class="article-facts">
      <li>{article.audience === 'internal' ? 'For agents only' : 'For everybody'}</li>
      <li>{languageName(article.language)}</li>
      {isWritten ? (
        <li title={`Reading “${sourceName}” again leaves it as it is`}>Written in Baton</li>
      ) : (
        <li dir="auto">From {sourceName}</li>
      )}
      <li title={exactTime(article.updatedAt)}>Changed {shortDate(article.updatedAt)}</li>
      {article.tags.map((tag) => (
        <li key={tag} class="tag">
          {tag}
        </li>
      ))}
      {link ? (
        <li>
          <a href={link} target="_blank" rel="noopener noreferrer">
            Open page
            <Icon of={ExternalLink} size={14} />
          </a>
        </li>
      ) : (
        article.url && <li>{article.url}</li>
      )}
    </ul>
  )
}
