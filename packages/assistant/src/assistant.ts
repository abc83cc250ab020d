import type {
  AssistantSettings,
  Channel,
  Citation,
  Form,
  HandoffReason,
  Intent,
  Passage,
  Policy,
  Priority,
  RunRecord,
  Signals,
  TeamId,
  Tier,
} from '@baton/contracts'
import type { Engine, EngineRequest } from './engine.ts'

/** One earlier entry of the conversation, from the server's own store. */
export interface Turn {
  author: 'visitor' | 'assistant' | 'agent'
  text: string
  /** Of an assistant's turn. */
  tier?: Tier | null
  /** Titles of the articles that an assistant's turn cited. */
  sources?: string[]
  /** What an assistant's turn offered to be tapped. */
  choices?: string[]
}

/** What visitors of the site ask for, and what the site does then. */
export type SiteIntent = Pick<Intent, 'id' | 'name' | 'description' | 'action'>

/** What is known of the visitor's words of one turn. */
export type TurnSignals = Omit<Signals, 'messageId' | 'scoredAt'>

/** Where and when it was asked, and by whom. */
export interface Situation {
  channel: Channel
  /** Somebody answers at this hour. */
  isOpen: boolean
  /** The site vouches for the visitor. */
  isVerified: boolean
  /** From the identity token. */
  attributes: Record<string, string>
}

export interface Question {
  text: string
  /** Oldest first, without the question itself, nothing from before the last boundary. */
  history: Turn[]
  /** The site's language (BCP 47), used where the question's cannot be told. */
  language: string
  /** Languages of the site's articles: a short question is likelier in one of these. */
  spoken?: string[]
  /** Of the question's messages together; left out where nobody has scored them. */
  signals?: TurnSignals
  /** Of the visitor's messages in `history`, oldest first. */
  earlierSignals?: TurnSignals[]
  /** Left out: the widget, of nobody that the site knows, in open hours. */
  situation?: Situation
}

export interface SearchQuery {
  text: string
  /** BCP 47; decides the analyser. */
  language: string
  limit: number
}

/** Passages of this site's public knowledge, best first. */
export type Search = (query: SearchQuery) => Passage[] | Promise<Passage[]>

/** A person is wanted. */
export interface HandoffWish {
  reason: HandoffReason
  /** What set it off, in words for staff. */
  trigger: string
  /** `now`: the text says so already. `offer`: the visitor may want one. */
  when: 'now' | 'offer'
  /** The matter in the assistant's words, for whoever takes over. */
  summary?: string
  /** Only members of this team are offered it. Default: everybody. */
  teamId?: TeamId | null
  /** What a flow has asked for and found. */
  facts?: { name: string; value: string }[]
  /** Default: stays as it is. */
  priority?: Priority | null
}

export interface Answer {
  /** Markdown subset with `[^n]` markers. */
  text: string
  citations: Citation[]
  tier: Tier
  /** Set when a person should take over now (asked for) or be offered (tier 3). */
  handoff: HandoffWish | null
  /** Answers to a question back, to tap; at most three. */
  choices?: string[]
  /** The same question in a field of its own. */
  form?: Form
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
  /** Left out: none, and every question is answered. */
  intents?: SiteIntent[]
  /** When a person takes over. Left out: the product's defaults. */
  policy?: Pick<Policy, 'version' | 'rules'>
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
