import type { ArticleId, OutputOf } from '@baton/contracts'
import { Markup } from '@baton/markup/preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { useForm } from '../controls/use-form.ts'
import { useWorkspace } from '../state/workspace.ts'
import { ArticleDetails } from './article-details.tsx'
import {
  type ArticleDraft,
  draftOf,
  EMPTY_DRAFT,
  inputOf,
  keepDraft,
  newArticleId,
  readDraft,
} from './article-draft.ts'
import type { ArticleRead } from './article-view.tsx'
import { EditorForm } from './editor-form.tsx'

const NO_LINKS = { allowedUrls: [], allowedOrigins: [] }

/** Writes a new article or changes one; saving publishes. Null for a new one. */
export function ArticleEditor({
  read,
  onDone,
}: {
  read: ArticleRead | null
  onDone: (id: ArticleId | null) => void
}) {
  const { inbox } = useWorkspace()
  const { siteId } = inbox.api
  const articleId = read?.article.id ?? null
  const [original] = useState(() => (read ? draftOf(read) : EMPTY_DRAFT))
  const [draft, setDraft] = useState(() => readDraft(siteId, articleId) ?? original)
  const title = useRef<HTMLInputElement>(null)
  useEffect(() => title.current?.focus(), [])

  const set = (change: Partial<ArticleDraft>) => {
    const next = { ...draft, ...change }
    setDraft(next)
    keepDraft(siteId, articleId, next)
  }
  const leave = (id: ArticleId | null) => {
    keepDraft(siteId, articleId, null)
    onDone(id)
  }
  const form = useForm(async () => {
    const id = articleId ?? newArticleId(draft.title)
    const path = `/articles/${encodeURIComponent(id)}`
    const { article } = await inbox.api.put<OutputOf<'putArticle'>>(path, inputOf(draft))
    inbox.toaster.say(`Published: ${article.title}`)
    leave(article.id)
  })

  const isFaq = draft.kind === 'faq'
  return (
    <EditorForm
      label={read ? 'Edit the article' : 'New article'}
      verb="Publish"
      form={form}
      onDiscard={() => leave(articleId)}
      lead={<KindSwitch kind={draft.kind} onKind={(kind) => set({ kind })} />}
    >
      <div class="editor-body">
        <div class="editor-fields">
          <label class="field">
            {isFaq ? 'Question' : 'Title'}
            <input
              ref={title}
              type="text"
              required
              maxLength={300}
              dir="auto"
              value={draft.title}
              onInput={(event) => set({ title: event.currentTarget.value })}
            />
          </label>
          <label class="field editor-text">
            {isFaq ? 'Answer' : 'Text'}
            <textarea
              required
              dir="auto"
              rows={isFaq ? 6 : 16}
              placeholder={isFaq ? 'In a sentence or two' : 'Markdown: ## heading, - list, **bold**'}
              value={draft.markdown}
              onInput={(event) => set({ markdown: event.currentTarget.value })}
            />
          </label>
          <ArticleDetails draft={draft} set={set} />
        </div>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it */}
        <section class="editor-preview" tabIndex={0} aria-label="Preview">
          <h2 dir="auto">{draft.title || (isFaq ? 'Question' : 'Title')}</h2>
          <div class="article-text">
            <Markup text={draft.markdown} links={NO_LINKS} />
          </div>
        </section>
      </div>
    </EditorForm>
  )
}

function KindSwitch({
  kind,
  onKind,
}: {
  kind: ArticleDraft['kind']
  onKind: (kind: ArticleDraft['kind']) => void
}) {
  return (
    <fieldset class="switch">
      <legend class="visually-hidden">Kind of article</legend>
      <button type="button" aria-pressed={kind === 'page'} onClick={() => onKind('page')}>
        Page
      </button>
      <button type="button" aria-pressed={kind === 'faq'} onClick={() => onKind('faq')}>
        Question and answer
      </button>
    </fieldset>
  )
}
