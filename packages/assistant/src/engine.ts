import type { Citation, Intent, IntentId, ModelReport, Passage, Tier } from '@baton/contracts'
import type { Candidate, HandoffWish, Persona, Search, Turn } from './assistant.ts'
import type { ConversationToSum, DraftToChange, Redrafted, Summed } from './copilot/tasks.ts'

/** Turns passages into an answer: in quotes, or in a model's words. */
export interface Engine {
  name: string
  /** `words`: its own, which it checks itself. Default `quotes`: what does not stand word for word in a passage is dropped. */
  speaks?: 'quotes' | 'words'
  answer(request: EngineRequest): AsyncGenerator<EngineOutput>
  /** A follow-up as a question of its own; null where it cannot say. Whoever asks sets the time that it may take. */
  rewrite?(
    question: Pick<EngineRequest, 'question' | 'history' | 'persona'>,
    signal: AbortSignal,
  ): Promise<string | null>
  /** A second opinion on what the visitor wants and feels; null where it has none. Whoever asks sets the time that it may take. */
  refine?(turn: TurnToRefine, signal: AbortSignal): Promise<RefinedScores | null>
  /** Texts in another way, unchecked; null where it has none. Whoever asks sets the time that it may take. */
  redraft?(draft: DraftToChange, signal: AbortSignal): Promise<Redrafted | null>
  /** A conversation in a few points, unchecked; null where it has none. Whoever asks sets the time that it may take. */
  summarise?(conversation: ConversationToSum, signal: AbortSignal): Promise<Summed | null>
}

export interface TurnToRefine {
  /** The visitor's words since the last answer. */
  text: string
  /** What was said before them, oldest first. */
  history: Turn[]
  /** What visitors of the site ask for. */
  intents: Pick<Intent, 'id' | 'name' | 'description'>[]
  persona?: Persona
}

export interface RefinedScores {
  /** Null: no opinion, or the site has no intents. Its `id` null: none of them is meant. */
  intent: { id: IntentId | null; confidence: number } | null
  /** -1 to 1. */
  sentiment: number
  /** 0 to 1. */
  urgency: number
  /** Who scored. */
  model: string
}

export interface EngineRequest {
  question: string
  /** The question completed from the conversation. */
  searchedFor: string
  /** Of the visitor. */
  language: string
  /** Of the site: for the engine's own words where it does not speak the visitor's. */
  siteLanguage?: string
  history: Turn[]
  passages: Passage[]
  /** The passages, joined by what goes on behind them; for an engine that reads rather than quotes. */
  readOn?: (passages: Passage[]) => Passage[]
  /** To look again, in other words. */
  search?: Search
  /** Left out: a plain one without a name, and the engine's own limits. */
  persona?: Persona
  /** As they gave it; never checked. */
  visitorName?: string
  /** Whose words they will be. `agent`: a person reads, changes and sends them. Default the assistant's. */
  speaksFor?: 'assistant' | 'agent'
  /** Besides cited sources, what an answer may link to. */
  allowedOrigins?: string[]
  /** Of the site: added to the logarithm of the odds of a quote. Default 0. */
  calibration?: number
  signal?: AbortSignal
}

export type EngineOutput =
  | { type: 'delta'; text: string }
  | { type: 'citation'; citation: Citation }
  | EngineEnd

export interface EngineEnd {
  type: 'done'
  tier: Tier
  confidence: number
  /** `cut`: it broke off after a part was shown. Default complete. */
  state?: 'complete' | 'cut'
  /** In words for staff. */
  decision: string
  candidates?: Candidate[]
  /** The passages, best first, where the engine ranks them by more than the search knows. */
  ranked?: Passage[]
  /** The engine that spoke, where another stood in for the one that was asked. */
  engine?: string
  /** Answers to a question back, to tap. */
  choices?: string[]
  /** A person is wanted; `now`: the engine says so itself in its text. */
  handoff?: HandoffWish
  report?: ModelReport
}
