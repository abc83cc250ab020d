import type { Citation, ModelReport } from '@baton/contracts'
import type { EngineRequest } from '../../engine.ts'
import type { ModelPart } from './model-part.ts'

/** What is left of a model's parts when its text was checked. */
export type GroundedPart =
  | { type: 'delta'; text: string }
  /** Comes before the delta that holds its marker. */
  | { type: 'citation'; citation: Citation }
  /** So far; with each piece, and before `end`. */
  | { type: 'checked'; checked: ModelReport['checked'] }
  | Extract<ModelPart, { type: 'open' | 'pulse' | 'passages' | 'tool' | 'usage' | 'end' }>

/** Holds a model's text back until it is checked. */
export type Ground = (parts: AsyncIterable<ModelPart>, request: EngineRequest) => AsyncIterable<GroundedPart>
