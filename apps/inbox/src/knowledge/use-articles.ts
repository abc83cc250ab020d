import type { Article, OutputOf } from '@baton/contracts'
import { useEffect, useRef, useState } from 'preact/hooks'
import { useNow } from '../controls/use-now.ts'
import { asProblem } from '../state/problem.ts'
import { useWorkspace } from '../state/workspace.ts'
import { careQuery } from './freshness.ts'
import { useKnowledgeAt } from './use-read.ts'

export interface ArticleFilters {
  text: string
  sourceId: string
  audience: string
  /** Only what is old or ends soon. */
  needsCare: boolean
}

export const NO_FILTERS: ArticleFilters = { text: '', sourceId: '', audience: '', needsCare: false }

export interface ArticlePages {
  /** Null before the first answer. */
  articles: Article[] | null
  total: number
  /** What was read was asked for without a filter. */
  isWhole: boolean
  hasMore: boolean
  problem: string | null
  more: () => void
}

type Page = OutputOf<'listArticles'>

const TYPING_MS = 150

function useQuery({ text, sourceId, audience, needsCare }: ArticleFilters): string {
  const care = careQuery(useNow())
  const plain = Object.entries({ text: text.trim(), sourceId, audience }).filter(([, value]) => value)
  return `${new URLSearchParams(plain)}${needsCare ? `&${care}` : ''}`
}

/** The articles that fit the filters, page by page; the pages that were read stay true. */
export function useArticles(filters: ArticleFilters): ArticlePages {
  const { inbox } = useWorkspace()
  const at = useKnowledgeAt()
  const [read, setRead] = useState<{
    articles: Article[] | null
    total: number
    next: string | null
    query?: string
  }>({
    articles: null,
    total: 0,
    next: null,
  })
  const [problem, setProblem] = useState<string | null>(null)
  const [pages, setPages] = useState(1)
  const query = useQuery(filters)
  const asked = useRef(query)
  if (asked.current !== query) {
    asked.current = query
    if (pages !== 1) setPages(1)
  }
  useEffect(() => {
    let current = true
    const load = async () => {
      const articles: Article[] = []
      let page: Page | null = null
      for (let n = 0; n < pages && (page === null || page.next !== null); n += 1) {
        const after: string = page?.next ? `&after=${encodeURIComponent(page.next)}` : ''
        page = await inbox.api.get<Page>(`/articles?${query}${after}`)
        articles.push(...page.articles)
      }
      if (!current || !page) return
      setProblem(null)
      setRead({ articles, total: page.total, next: page.next, query })
    }
    const timer = setTimeout(
      () => void load().catch((error) => current && setProblem(asProblem(error).message)),
      query ? TYPING_MS : 0,
    )
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [inbox, query, pages, at])
  return {
    articles: read.articles,
    total: read.total,
    isWhole: read.query === '',
    hasMore: read.next !== null,
    problem,
    more: () => setPages((known) => known + 1),
  }
}
