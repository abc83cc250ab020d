import type { Article, ArticleId, OutputOf, Source } from '@baton/contracts'
import { Lock, TriangleAlert } from 'lucide-preact'
import { Button } from '../controls/button.tsx'
import { Icon } from '../controls/icon.tsx'
import { ProblemLine } from '../controls/problem-line.tsx'
import { useLate } from '../controls/use-late.ts'
import { useNow } from '../controls/use-now.ts'
import { exactTime, shortAge } from '../state/time-words.ts'
import { careQuery, freshnessOf } from './freshness.ts'
import { ListFilter } from './list-filter.tsx'
import { ListRow } from './list-row.tsx'
import type { ArticleFilters, ArticlePages } from './use-articles.ts'
import { useRead } from './use-read.ts'

export interface ArticleListProps {
  pages: ArticlePages
  sources: Source[]
  filters: ArticleFilters
  onFilters: (filters: ArticleFilters) => void
  selectedId: ArticleId | null
  onSelect: (id: ArticleId) => void
}

export function ArticleList({ pages, sources, filters, onFilters, selectedId, onSelect }: ArticleListProps) {
  const { articles, total, isWhole, hasMore, problem, more } = pages
  const late = useLate(articles === null && !problem)
  const knowsNothing = articles?.length === 0 && isWhole
  return (
    <nav class="article-list" aria-label="Articles">
      {!knowsNothing && <Filters sources={sources} filters={filters} onFilters={onFilters} />}
      <ProblemLine problem={problem} />
      {late && <p class="article-count">Reading…</p>}
      {articles && !knowsNothing && (
        <p class="article-count">
          <span>{total === 1 ? '1 article' : `${total} articles`}</span>
          <Care filters={filters} onFilters={onFilters} />
        </p>
      )}
      {articles?.length === 0 && <Empty isFiltered={!isWhole} />}
      <ul class="article-rows" id="list">
        {articles?.map((article) => (
          <ArticleRow
            key={article.id}
            article={article}
            selected={article.id === selectedId}
            onSelect={onSelect}
          />
        ))}
        {hasMore && (
          <li class="article-more">
            <Button kind="quiet" onClick={more}>
              Show more
            </Button>
          </li>
        )}
      </ul>
    </nav>
  )
}

/** How many are old or end soon, and the way to see only those. */
function Care({ filters, onFilters }: Pick<ArticleListProps, 'filters' | 'onFilters'>) {
  const { data } = useRead<OutputOf<'listArticles'>>(`/articles?${careQuery(useNow())}`)
  const { needsCare } = filters
  if (!needsCare && !data?.total) return null
  return (
    <button
      type="button"
      class="article-care"
      aria-pressed={needsCare}
      onClick={() => onFilters({ ...filters, needsCare: !needsCare })}
    >
      <Icon of={TriangleAlert} size={14} />
      {data?.total ?? 0} old or ending soon
    </button>
  )
}

function ArticleRow({
  article,
  selected,
  onSelect,
}: {
  article: Article
  selected: boolean
  onSelect: (id: ArticleId) => void
}) {
  const now = useNow()
  const freshness = freshnessOf(article, now)
  return (
    <ListRow title={article.title} selected={selected} onSelect={() => onSelect(article.id)}>
      {article.audience === 'internal' && (
        <span class="article-mark" title="Agents only: no visitor sees it">
          <Icon of={Lock} size={14} />
          <span class="visually-hidden">Agents only</span>
        </span>
      )}
      {freshness !== 'fresh' && (
        <span class="article-mark article-mark-warning" title={freshnessTitles[freshness]}>
          <Icon of={TriangleAlert} size={14} />
          <span class="visually-hidden">{freshnessTitles[freshness]}</span>
        </span>
      )}
      <span class="article-row-age" title={exactTime(article.updatedAt)}>
        {shortAge(now - article.updatedAt)}
      </span>
    </ListRow>
  )
}

const freshnessTitles = {
  old: 'Not changed for more than a year',
  ends_soon: 'Ends soon',
  ended: 'Has ended: nobody is shown it',
  not_yet: 'Not valid yet: nobody is shown it',
}

function Filters({
  sources,
  filters,
  onFilters,
}: Pick<ArticleListProps, 'sources' | 'filters' | 'onFilters'>) {
  const set = (change: Partial<ArticleFilters>) => onFilters({ ...filters, ...change })
  return (
    <div class="article-filters">
      <ListFilter
        label="Filter articles by title"
        placeholder="Filter by title"
        text={filters.text}
        onText={(text) => set({ text })}
      />
      <select
        aria-label="Source"
        value={filters.sourceId}
        onChange={(event) => set({ sourceId: event.currentTarget.value })}
      >
        <option value="">All sources</option>
        {sources.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <select
        aria-label="Who it is for"
        value={filters.audience}
        onChange={(event) => set({ audience: event.currentTarget.value })}
      >
        <option value="">All readers</option>
        <option value="public">For everybody</option>
        <option value="internal">For agents only</option>
      </select>
    </div>
  )
}

function Empty({ isFiltered }: { isFiltered: boolean }) {
  return isFiltered ? (
    <div class="empty">
      <p class="empty-title">No article fits</p>
      <p>Filters look at titles and ids. To search the texts, use “Try a question”.</p>
    </div>
  ) : (
    <div class="empty">
      <p class="empty-title">The assistant knows nothing yet</p>
      <p>
        Drop your help pages here (Markdown, HTML, text, PDF, Word, CSV), add your website under Sources, or
        write an article.
      </p>
    </div>
  )
}
