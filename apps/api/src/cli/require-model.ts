import type { EngineName, Engines } from '../engines.ts'
import { OperatorError } from './verb.ts'

/** Throws `OperatorError` where a model is wanted and there is no key for one. */
export function requireModel(wanted: EngineName | undefined, { hasModel }: Pick<Engines, 'hasModel'>): void {
  if (wanted !== 'claude' || hasModel) return
  throw new OperatorError(
    'There is no key for a model. Set ANTHROPIC_API_KEY where Baton runs (a running server needs a restart), or use --engine extractive.',
  )
}
