import type { OutputOf, Source } from '@baton/contracts'
import { ProblemLine } from '../controls/problem-line.tsx'
import type { Layout } from '../shell/use-layout.ts'
import type { KnowledgePlace } from '../state/route.ts'
import { ArticleEditor } from './article-editor.tsx'
import { ArticleList } from './article-list.tsx'
import { ArticleView } from './article-view.tsx'
import { type ArticleFilters, useArticles } from './use-articles.ts'
import { useRead } from './use-read.ts'

export interface ArticlesRoomProps {
  route: KnowledgePlace
  layout: Layout
  sources: Source[]
  filters: ArticleFilters
  onFilters: (filters: ArticleFilters) => void
  go: (place: Partial<KnowledgePlace>) => void
}

/** The list of articles and the one that is open, read or written. */
export function ArticlesRoom({ route, layout, sources, filters, onFilters, go }: ArticlesRoomProps) {
  const { articleId, editing } = route
  const pages = useArticles(filters)
  const path = articleId === null ? null : `/articles/${encodeURIComponent(articleId)}`
  const { data: read, problem } = useRead<OutputOf<'readArticle'>>(path)
  const isOpen = articleId !== null || editing
  const phone = layout === 'phone'
  return (
    <div class={`articles${phone ? ' articles-phone' : ''}`}>
      {(!phone || !isOpen) && (
        <ArticleList
          pages={pages}
          sources={sources}
          filters={filters}
          onFilters={onFilters}
          selectedId={articleId}
          onSelect={(id) => go({ articleId: id })}
        />
      )}
      {(!phone || isOpen) && (
        <section class="article-pane" aria-label="Article">
          {editing && (articleId === null || read) && (
            <ArticleEditor
              key={articleId ?? ''}
              read={articleId === null ? null : read}
              onDone={(id) => go({ articleId: id })}
            />
          )}
          {!editing && articleId === null && pages.total !== 0 && <Nothing />}
          {!editing && read && (
            <ArticleView read={read} onBack={phone ? () => go({}) : undefined} onRemoved={() => go({})} />
          )}
          {problem && !read && <ProblemLine problem={problem} />}
        </section>
      )}
    </div>
  )
}

const Nothing = () => (
  <div class="nothing">
    <p>Choose an article to see what the assistant knows from it.</p>
  </div>
)
