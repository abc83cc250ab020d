import type { ObjectStorage } from '@baton/store/durable-object'

/** What is used of Cloudflare's runtime. */
export interface ObjectStub {
  fetch(request: Request): Promise<Response>
}

export interface ObjectNamespace {
  idFromName(name: string): unknown
  get(id: unknown): ObjectStub
}

/** What the Worker's configuration binds. */
export interface Environment {
  /** One object a site. */
  SITES: ObjectNamespace
  /** One object for all: sites, accounts, sessions. */
  DIRECTORY: ObjectNamespace
  /** The built files. */
  ASSETS: ObjectStub
  /** The second Worker: reads foreign files and pages. Without it no article can be taken in. */
  PARSER?: ObjectStub
  /** 64 hexadecimal digits: signs site keys and grants, and keys the cookies. */
  BATON_SECRET: string
  /** Whoever holds it may make sites, invite staff and ingest. Without it those doors are shut. */
  BATON_OPERATOR_TOKEN?: string
  /** Milliseconds between the words of a quoted answer; default 30. */
  BATON_PACE_MS?: string
  /** A server with `/v1/embeddings` and its model: searches go by meaning too. */
  BATON_EMBEDDER?: string
  BATON_EMBEDDER_MODEL?: string
  BATON_EMBEDDER_KEY?: string
  BATON_EMBEDDER_QUESTION_PREFIX?: string
  BATON_EMBEDDER_PASSAGE_PREFIX?: string
  /** With a key for it a model answers; without one quotes do. */
  ANTHROPIC_API_KEY?: string
  /** Another server with the Messages API, and how it cites: `native`, the default, or `markers`. */
  ANTHROPIC_BASE_URL?: string
  BATON_MODEL_CITATIONS?: string
  /** JSON with what models cost, where the list prices are not yours. */
  BATON_PRICES?: string
  /** A mail provider's HTTP address, its key, the address that mail comes from, and where people reach this Worker. */
  BATON_MAIL_URL?: string
  BATON_MAIL_KEY?: string
  BATON_MAIL_FROM?: string
  BATON_PUBLIC_URL?: string
  /** The id of the site whose snippet the demo pages carry. */
  BATON_DEMO_SITE?: string
}

export interface ObjectContext {
  storage: ObjectStorage & {
    kv: { get(key: string): unknown; put(key: string, value: unknown): void }
    getAlarm(): Promise<number | null>
    setAlarm(at: number): Promise<void>
    deleteAlarm(): Promise<void>
  }
}

export const siteStub = ({ SITES }: Environment, siteId: string) => SITES.get(SITES.idFromName(siteId))

export function parserStub({ PARSER }: Environment): ObjectStub {
  if (!PARSER) throw new Error('PARSER is not bound.')
  return PARSER
}

export const directoryStub = ({ DIRECTORY }: Environment) => DIRECTORY.get(DIRECTORY.idFromName('directory'))
