import type { RunRecord } from '@baton/contracts'
import { answer, type Told } from './answer.ts'
import type { AssistantDependencies, AssistantOutput, Question } from './assistant.ts'
import { escalate } from './escalate.ts'
import { phrasesFor } from './phrases.ts'
import { retrieve } from './retrieve.ts'
import { inFewWords } from './stream-text.ts'
import { type Understood, understand } from './understand.ts'

/**
 * The whole story of one answer: understand the question, retrieve passages, let the engine answer from them and show
 * what they bear out, say whether a person is needed. Yields text as it is ready, then exactly one `answer`. Throws
 * what `search` and the engine throw, and the signal's reason once it is aborted.
 */
export async function* respond(
  question: Question,
  { search, engine, now, signal }: AssistantDependencies,
): AsyncGenerator<AssistantOutput> {
  const startedAt = now()
  const understood = understand(question)
  const understoodAt = now()
  signal?.throwIfAborted()
  const reply = replyTo(question, understood)
  if (reply) {
    for (const text of inFewWords(reply.text)) yield { type: 'delta', text }
    yield finish(reply, [], '', understoodAt)
    return
  }

  const { passages, searchedFor } = await retrieve(question, understood, search)
  const retrievedAt = now()
  signal?.throwIfAborted()
  const { text, history } = question
  const { language } = understood
  const told = yield* answer(engine, { question: text, searchedFor, language, history, passages, signal })
  yield finish(told, passages, searchedFor, retrievedAt)

  function finish(
    { text, citations, tier, confidence, decision }: Told,
    found: typeof passages,
    searched: string,
    answeringSince: number,
  ): AssistantOutput {
    const endedAt = now()
    const record: RunRecord = {
      engine: engine.name,
      searchedFor: searched,
      language: understood.language,
      tier,
      confidence,
      decision,
      retrieved: found.map(({ id, title, score, coverage }) => ({ chunkId: id, title, score, coverage })),
      timings: {
        understandMs: understoodAt - startedAt,
        retrieveMs: answeringSince - understoodAt,
        answerMs: endedAt - answeringSince,
        totalMs: endedAt - startedAt,
      },
    }
    const handoff = escalate(question, understood, tier)
    return { type: 'answer', answer: { text, citations, tier, handoff, record } }
  }
}

/** What needs no search: a wish for a person is granted, small talk returned. */
function replyTo(question: Question, { language, person, smallTalk }: Understood): Told | null {
  const phrases = phrasesFor(language, question.language)
  const plain = { citations: [], tier: 1 as const }
  if (person.wants) {
    return {
      ...plain,
      text: phrases.passingOn,
      confidence: person.confidence,
      decision: 'asked for a person',
    }
  }
  return (
    smallTalk && { ...plain, text: phrases[smallTalk], confidence: 1, decision: `small talk (${smallTalk})` }
  )
}
