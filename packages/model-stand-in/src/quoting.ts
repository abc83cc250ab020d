import { type StandInRequest, searchResultsOf } from './read-request.ts'
import type { Script } from './script.ts'

/**
 * A model that nobody could object to: says the first statement of the first search result, with its source. Without
 * results it has no answer, without tools (a follow-up to rewrite) no words.
 */
export function quoting(request: StandInRequest): Script {
  if (request.tools.length === 0) return []
  const [passage] = searchResultsOf(request)[0]?.content ?? []
  if (!passage) return [{ tool: 'no_answer', input: { reason: 'nothing was found', missing: 'a result' } }]
  const sentences = passage.match(/[^.!?]+[.!?]+/g) ?? []
  const statement = sentences.find((sentence) => sentence.endsWith('.')) ?? passage
  return [{ text: statement.trim(), cite: { result: 0 } }]
}
