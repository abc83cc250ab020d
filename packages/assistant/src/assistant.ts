import type { AssistantSettings, Citation, HandoffReason, Passage, RunRecord, Tier } from '@baton/contracts'
import type { Engine, EngineRequest } from './engine.ts'

/** One earlier entry of the conversation, from the server's own store. */
export interface Turn {
  author: 'visitor' | 'assistant' | 'agent'
  text: string
  /** Of an assistant's turn. */
  tier?: Tier | null
  /** Titles of the articles that an assistant's turn cited. */
  sources?: string[]
}

export interface Question {
  text: string
  /** Oldest first, without the question itself, nothing from before the last boundary. */
  history: Turn[]
  /** The site's language (BCP 47), used where the question's cannot be told. */
  language: string
  /** Languages of the site's articles: a short question is likelier in one of these. */
  spoken?: string[]
}

export interface SearchQuery {
  text: string
  /** BCP 47; decides the analyser. */
  language: string
  limit: number
}

/** Passages of this site's public knowledge, best first. */
export type Search = (query: SearchQuery) => Passage[] | Promise<Passage[]>

export interface Answer {
  /** Markdown subset with `[^n]` markers. */
  text: string
  citations: Citation[]
  tier: Tier
  /** Set when a person should take over now (asked for) or be offered (tier 3). */
  handoff: {
    reason: HandoffReason
    trigger: string
    when: 'now' | 'offer'
    /** The matter in the assistant's words, for whoever takes over. */
    summary?: string
  } | null
  /** Answers to a question back, to tap; at most three. */
  choices?: string[]
  /** `cut`: the model broke off after a part was shown, and this is that part. Default complete. */
  state?: 'complete' | 'cut'
  record: RunRecord
  /** Only when `traceDepth` asks for it. */
  trace?: Trace
}

/** How an answer came about, for measuring it. */
export interface Trace {
  /** Best first: what the engine was given, then what was cut. */
  ranked: Passage[]
  /** What the engine would quote, best first, whether or not its confidence lets it. */
  candidates: Candidate[]
}

export type Candidate = Pick<Citation, 'articleId' | 'chunkId' | 'quote'>

/** What the assistant yields, in order: any number of deltas and citations, then exactly one `answer`. */
export type AssistantOutput =
  | { type: 'delta'; text: string }
  /** Comes before the delta that holds its marker. */
  | { type: 'citation'; citation: Citation }
  | { type: 'answer'; answer: Answer }

/** How a site's assistant speaks, and what one answer of it may take. */
export interface Persona
  extends Pick<
    AssistantSettings,
    'name' | 'tone' | 'instructions' | 'neverAnswer' | 'model' | 'effort' | 'maxOutputTokens'
  > {
  siteName: string
}

export interface AssistantDependencies {
  search: Search
  /** As `EngineRequest.readOn`; left out, passages are read as they were found. */
  readOn?: EngineRequest['readOn']
  engine: Engine
  /** Left out: a plain one without a name, and nothing that is never answered. */
  persona?: Persona
  /** As they gave it; never checked. */
  visitorName?: string
  /** Besides cited sources, what an answer may link to. */
  allowedOrigins?: string[]
  /** Of this site, from `calibrate`: added to the logarithm of the odds of a quote. Default 0. */
  calibration?: number
  /** Milliseconds; for timings only. */
  now: () => number
  signal?: AbortSignal
  /** Passages to search for in `Answer.trace`; without it there is no trace. The answer is the same either way. */
  traceDepth?: number
}
