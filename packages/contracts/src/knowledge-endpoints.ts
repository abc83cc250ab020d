import { z } from 'zod'
import { ApiKey } from './api-key.ts'
import { Article, ArticleInput, Audience, Chunk } from './article.ts'
import { Citation } from './citation.ts'
import { endpoint, Nothing } from './endpoint.ts'
import { EvaluationLine } from './evaluation.ts'
import { SourceId } from './ids.ts'
import { Tier } from './message.ts'
import { SearchHit } from './search-hit.ts'
import { IngestOutcome, Source, WebSource } from './source.ts'

const staff = '/v1/staff/sites/:siteId'

/** The largest file that may be uploaded. */
export const MAX_FILE_BYTES = 20 * 1024 * 1024
/** The largest file of questions. */
export const MAX_QUESTIONS_BYTES = 1024 * 1024
const MAX_ARTICLE_BYTES = 1024 * 1024

/** What is done with a site's knowledge, by staff and by programs. */
export const knowledgeEndpoints = {
  listSources: endpoint({
    method: 'get',
    path: `${staff}/sources`,
    access: 'viewer',
    summary: 'Where the articles come from.',
    input: Nothing,
    output: z.object({ sources: z.array(Source), asOf: z.int() }),
    status: 200,
  }),
  addWebSource: endpoint({
    method: 'post',
    path: `${staff}/sources`,
    access: 'admin',
    needs: 'websites',
    summary:
      'Add a page, a sitemap or a part of a web site, and begin to read it. The same address again changes it.',
    input: WebSource,
    output: z.object({ sourceId: SourceId }),
    status: 202,
  }),
  refreshSource: endpoint({
    method: 'post',
    path: `${staff}/sources/:sourceId/refresh`,
    access: 'admin',
    needs: 'websites',
    summary: 'Read a source of the web again now. One that is being read goes on.',
    input: Nothing,
    output: Nothing,
    status: 202,
  }),
  removeSource: endpoint({
    method: 'delete',
    path: `${staff}/sources/:sourceId`,
    access: 'admin',
    summary: 'Take a source out of the knowledge, with all its articles.',
    input: Nothing,
    output: z.object({ articles: z.int() }),
    status: 200,
  }),
  clearErrors: endpoint({
    method: 'delete',
    path: `${staff}/sources/:sourceId/errors`,
    access: 'admin',
    summary: 'Forget what could not be read of a source: somebody has dealt with it.',
    input: Nothing,
    output: Nothing,
    status: 200,
  }),
  uploadFile: endpoint({
    method: 'post',
    path: `${staff}/files`,
    access: 'admin',
    needs: 'documents',
    summary:
      'Take one file into the knowledge; the body is its bytes. What a file cannot give is told in errors.',
    input: z.object({
      /** Name with its ending, and the folders it was in; the article's id is made from it. */
      path: z.string().min(1).max(300),
    }),
    takesFile: true,
    maxBytes: MAX_FILE_BYTES,
    output: IngestOutcome,
    status: 200,
  }),

  listArticles: endpoint({
    method: 'get',
    path: `${staff}/articles`,
    access: 'viewer',
    summary: 'Articles by title, 50 at a time.',
    input: z.object({
      sourceId: SourceId.optional(),
      audience: Audience.optional(),
      /** Words of the title or the id. */
      text: z.string().max(200).optional(),
      /** With one of these, or both: only what was not changed since, or ends before. */
      oldBefore: z.coerce.number().int().optional(),
      endsBefore: z.coerce.number().int().optional(),
      after: z.string().max(700).optional(),
    }),
    output: z.object({
      articles: z.array(Article),
      /** How many there are with these filters. */
      total: z.int(),
      /** Pass as `after` for the next page; null at the end. */
      next: z.string().nullable(),
      asOf: z.int(),
    }),
    status: 200,
  }),
  readArticle: endpoint({
    method: 'get',
    path: `${staff}/articles/:articleId`,
    access: 'viewer',
    summary: 'One article: its text as it can be edited, and the chunks that a search finds.',
    input: Nothing,
    output: z.object({
      article: Article,
      sourceName: z.string(),
      /** As it was written here; made from the chunks for an article that came from elsewhere. */
      markdown: z.string(),
      /** Written or edited here: its source no longer changes it. */
      isWritten: z.boolean(),
      chunks: z.array(Chunk),
      asOf: z.int(),
    }),
    status: 200,
  }),
  putArticle: endpoint({
    method: 'put',
    path: `${staff}/articles/:articleId`,
    access: 'admin',
    needs: 'documents',
    summary: 'Write an article and publish it. Its source changes it no more.',
    input: ArticleInput,
    maxBytes: MAX_ARTICLE_BYTES,
    output: z.object({ article: Article }),
    status: 200,
  }),
  removeArticle: endpoint({
    method: 'delete',
    path: `${staff}/articles/:articleId`,
    access: 'admin',
    summary: 'Take an article out of the knowledge.',
    input: Nothing,
    output: Nothing,
    status: 200,
  }),
  putArticleByKey: endpoint({
    method: 'put',
    path: '/v1/articles/:articleId',
    access: 'program',
    needs: 'documents',
    summary:
      'Write an article and publish it, with an API key of the site. Again with the same text changes nothing.',
    input: ArticleInput,
    maxBytes: MAX_ARTICLE_BYTES,
    output: z.object({ article: Article }),
    status: 200,
  }),
  removeArticleByKey: endpoint({
    method: 'delete',
    path: '/v1/articles/:articleId',
    access: 'program',
    summary: 'Take an article out of the knowledge, with an API key of the site.',
    input: Nothing,
    output: Nothing,
    status: 200,
  }),

  searchKnowledge: endpoint({
    method: 'get',
    path: `${staff}/knowledge/search`,
    access: 'viewer',
    summary: 'What a question finds and why, and what the built-in engine would answer. Nothing is stored.',
    input: z.object({
      text: z.string().trim().min(1).max(4000),
      /** As whom to ask; `internal` sees internal articles too. */
      audience: Audience.default('public'),
      /** Only articles with all of these, told apart by commas. */
      tags: z.string().max(1000).optional(),
      /** As of this moment; default now. */
      at: z.coerce.number().int().nonnegative().optional(),
    }),
    output: z.object({
      hits: z.array(SearchHit),
      reply: z.object({
        tier: Tier,
        text: z.string(),
        citations: z.array(Citation),
        confidence: z.number(),
        decision: z.string(),
        language: z.string(),
      }),
      ms: z.number(),
    }),
    status: 200,
  }),
  evaluateKnowledge: endpoint({
    method: 'post',
    path: `${staff}/knowledge/evaluation`,
    access: 'admin',
    summary: 'Ask every question of a JSONL file and judge the answers, line by line. Nothing is stored.',
    input: Nothing,
    takesFile: true,
    maxBytes: MAX_QUESTIONS_BYTES,
    output: EvaluationLine,
    status: 200,
    stream: 'lines',
  }),

  listOpenQuestions: endpoint({
    method: 'get',
    path: `${staff}/knowledge/open-questions`,
    access: 'agent',
    summary:
      'What visitors asked lately and got no good answer to: none, only pages, or one they rated down.',
    input: Nothing,
    output: z.object({
      questions: z.array(z.object({ id: z.string(), text: z.string(), language: z.string().nullable() })),
    }),
    status: 200,
  }),

  listApiKeys: endpoint({
    method: 'get',
    path: `${staff}/keys`,
    access: 'admin',
    summary: 'The API keys of this site, without the keys themselves.',
    input: Nothing,
    output: z.object({ keys: z.array(ApiKey) }),
    status: 200,
  }),
  createApiKey: endpoint({
    method: 'post',
    path: `${staff}/keys`,
    access: 'admin',
    summary: 'Make an API key. It is shown this once.',
    input: z.object({ name: z.string().trim().min(1).max(80) }),
    output: z.object({ key: ApiKey, secret: z.string() }),
    status: 200,
  }),
  removeApiKey: endpoint({
    method: 'delete',
    path: `${staff}/keys/:keyId`,
    access: 'admin',
    summary: 'End an API key; it is refused from now on.',
    input: Nothing,
    output: Nothing,
    status: 200,
  }),
} as const
