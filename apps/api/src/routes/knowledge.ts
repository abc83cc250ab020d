import { ArticleId, BatonError, endpoints } from '@baton/contracts'
import {
  countArticles,
  deleteApiKey,
  findArticle,
  findArticleText,
  findSource,
  insertApiKey,
  latestSeq,
  listApiKeys,
  listChunks,
  listOpenQuestions,
  pageArticles,
  removeArticle,
  type SiteStore,
} from '@baton/store'
import type { Hono } from 'hono'
import type { AppContext, AppEnv, Dependencies } from '../app-context.ts'
import { chunksToMarkdown } from '../knowledge/chunks-to-markdown.ts'
import { BY_PROGRAMS, putArticle, WRITTEN_HERE } from '../knowledge/put-article.ts'
import { streamLines } from '../live/stream-lines.ts'
import { currentAgent } from '../middleware/staff.ts'
import { noteKey } from './note-key.ts'
import { register } from './register.ts'

/** What a site knows: its articles, and trying questions on them. */
export function knowledgeRoutes(app: Hono<AppEnv>, dependencies: Dependencies): void {
  const on = register(app, dependencies)
  const { parser, now } = dependencies

  on.json(endpoints.listArticles, (context, { after, ...filter }) => {
    const { store } = context.get('site')
    return {
      ...pageArticles(store, { ...filter, after }),
      total: countArticles(store, filter),
      asOf: latestSeq(store),
    }
  })
  on.json(endpoints.readArticle, (context) => {
    const { store } = context.get('site')
    const id = articleIdOf(context)
    const article = findArticle(store, id)
    if (!article) throw new BatonError('article.not_found')
    const chunks = listChunks(store, id)
    const text = findArticleText(store, id)
    return {
      article,
      sourceName: findSource(store, article.sourceId)?.name ?? '',
      markdown: text ?? chunksToMarkdown(chunks),
      isWritten: text !== undefined,
      chunks,
      asOf: latestSeq(store),
    }
  })
  on.json(endpoints.putArticle, async (context, input) => {
    const put = { id: articleIdOf(context), input, sourceName: WRITTEN_HERE }
    return { article: await putArticle(context.get('site').store, parser, put) }
  })
  on.json(endpoints.putArticleByKey, async (context, input) => {
    const put = { id: articleIdOf(context), input, sourceName: BY_PROGRAMS }
    return { article: await putArticle(context.get('site').store, parser, put) }
  })
  for (const endpoint of [endpoints.removeArticle, endpoints.removeArticleByKey])
    on.json(endpoint, (context) => takeOut(context.get('site').store, articleIdOf(context)))

  on.json(endpoints.searchKnowledge, async (context, asked) => {
    // Loaded when it is first needed: no visitor's request should carry it.
    const { searchKnowledge } = await import('../knowledge/search-knowledge.ts')
    return searchKnowledge(context.get('site'), asked, now)
  })
  on.json(endpoints.listOpenQuestions, (context) => ({
    questions: listOpenQuestions(context.get('site').store),
  }))
  on.stream(endpoints.evaluateKnowledge, async (context) => {
    const { id } = context.get('site')
    const { evaluateLines, questionsIn } = await import('../knowledge/evaluate-lines.ts')
    const questions = await questionsIn(new Uint8Array(await context.req.arrayBuffer()))
    // Borrowed anew, so that the site stays open for as long as the lines go on.
    return streamLines(dependencies, (lines) =>
      dependencies.sites.use(id, (site) => evaluateLines(site, questions, lines)),
    )
  })
}

/** Keys for programs of the owner's. */
export function apiKeyRoutes(app: Hono<AppEnv>, dependencies: Dependencies): void {
  const on = register(app, dependencies)
  const { tokens, makeSiteKey } = dependencies

  on.json(endpoints.listApiKeys, (context) => ({ keys: listApiKeys(context.get('site').store) }))
  on.json(endpoints.createApiKey, (context, { name }) => {
    const { id, store } = context.get('site')
    const secret = `${makeSiteKey(id)}.${tokens.make()}`
    const by = currentAgent(context)
    const key = store.transaction(() => {
      const made = insertApiKey(store, { name, hash: tokens.hash(secret) })
      noteKey(store, { by, action: 'api_key.created', about: made.id })
      return made
    })
    return { key, secret }
  })
  on.json(endpoints.removeApiKey, (context) => {
    const { store } = context.get('site')
    const keyId = context.req.param('keyId') ?? ''
    const by = currentAgent(context)
    store.transaction(() => {
      if (!deleteApiKey(store, keyId)) throw new BatonError('key.not_found')
      noteKey(store, { by, action: 'api_key.ended', about: keyId })
    })
    return {}
  })
}

/** The id in the path; one that no article could have is one that none has. */
function articleIdOf(context: AppContext): ArticleId {
  const id = ArticleId.safeParse(context.req.param('articleId'))
  if (!id.success) throw new BatonError('article.not_found')
  return id.data
}

function takeOut(store: SiteStore, id: ArticleId): Record<string, never> {
  if (!removeArticle(store, id)) throw new BatonError('article.not_found')
  return {}
}
