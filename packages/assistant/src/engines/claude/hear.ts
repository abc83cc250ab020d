import type { ModelPart } from '../model/model-part.ts'
import { MarkerReader } from './read-markers.ts'
import { type Heard, type ReadMessage, readMessage, type StreamEvent } from './read-message.ts'
import { type Sources, storedWords } from './sources.ts'
import type { CitationStyle } from './system-prompt.ts'

interface Hearing {
  sources: Sources
  style: CitationStyle
  /** Of the answer. */
  language: string
}

/** A message's stream as parts of an answer: where the API cites, by its citations, else by the numbers in the text. */
export async function* hear(
  events: AsyncIterable<StreamEvent>,
  message: ReadMessage,
  { sources, style, language }: Hearing,
): AsyncGenerator<ModelPart> {
  const markers = style === 'markers' ? new MarkerReader(sources, language) : null
  for await (const heard of readMessage(events, message)) {
    if (heard.type === 'cited') yield cited(heard, sources)
    else if (markers && heard.type === 'text') yield* orPulse(markers.read(heard.text))
    else if (markers && heard.type === 'block') yield* markers.end()
    else yield heard
  }
}

/** A citation of what was never shown says nothing. */
function cited(heard: Extract<Heard, { type: 'cited' }>, sources: Sources): ModelPart {
  const source = sources.find(heard.source)
  if (!source) return { type: 'pulse' }
  return { type: 'source', chunkId: source.passage.id, cited: storedWords(source, heard) }
}

/** What is held back is a sign of life all the same. */
function* orPulse(parts: Iterable<ModelPart>): Generator<ModelPart> {
  let isSilent = true
  for (const part of parts) {
    isSilent = false
    yield part
  }
  if (isSilent) yield { type: 'pulse' }
}
