import type { Citation, Form, PolicyTrace } from '@baton/contracts'
import type { AssistantOutput } from './assistant.ts'
import type { Engine, EngineEnd, EngineRequest } from './engine.ts'
import { inFewWords } from './stream-text.ts'
import { wordForWord } from './word-for-word.ts'

/** An answer as far as it was shown, and how it ended. */
export interface Told extends Omit<EngineEnd, 'type'> {
  text: string
  citations: Citation[]
  /** What is asked, in fields of their own. */
  form?: Form
  /** The rule of the policy that decided. */
  policy?: PolicyTrace
}

type Shown = Exclude<AssistantOutput, { type: 'answer' }>

/** Lets the engine answer and shows what the passages bear out, in small pieces. */
export async function* answer(engine: Engine, request: EngineRequest): AsyncGenerator<Shown, Told> {
  const said = { text: '', citations: [] as Citation[] }
  const outputs = engine.speaks === 'words' ? engine.answer(request) : wordForWord(engine, request)
  for await (const output of outputs) {
    request.signal?.throwIfAborted()
    if (output.type === 'done') {
      const { type: _, ...end } = output
      return { ...said, ...end }
    }
    if (output.type === 'citation') {
      said.citations.push(output.citation)
      yield output
      continue
    }
    said.text += output.text
    for (const text of inFewWords(output.text)) yield { type: 'delta', text }
  }
  throw new Error(`The engine "${engine.name}" ended without a decision.`)
}
