import type { Citation, HandoffReason, ModelReport, Passage, Tier } from '@baton/contracts'
import type { Candidate, Search, Turn } from './assistant.ts'

/** Turns passages into an answer: in quotes, or in a model's words. */
export interface Engine {
  name: string
  answer(request: EngineRequest): AsyncGenerator<EngineOutput>
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
  /** To look again, in other words. */
  search?: Search
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
  /** In words for staff. */
  decision: string
  candidates?: Candidate[]
  /** The engine that spoke, where another stood in for the one that was asked. */
  engine?: string
  /** Answers to a question back, to tap. */
  choices?: string[]
  /** A person is wanted; `now`: the engine says so itself in its text. */
  handoff?: { reason: HandoffReason; trigger: string; summary?: string; when: 'now' | 'offer' }
  report?: ModelReport
}
