import { answer, type Told } from '../answer.ts'
import type { AssistantDependencies, AssistantOutput, Question } from '../assistant.ts'
import { retrieve } from '../retrieve.ts'
import { rewordedInTime } from '../reworded-in-time.ts'
import { understand } from '../understand.ts'

type Shown = Exclude<AssistantOutput, { type: 'answer' }>

export type DraftDependencies = Pick<
  AssistantDependencies,
  'search' | 'readOn' | 'engine' | 'persona' | 'visitorName' | 'allowedOrigins' | 'calibration' | 'signal'
>

/**
 * A reply for an agent to read, change and send: cited like any answer, but in the agent's name, with no policy and no
 * small talk before it. Yields text as it is ready and returns how it ended. Throws as `respond` does.
 */
export async function* draftReply(
  question: Question,
  dependencies: DraftDependencies,
): AsyncGenerator<Shown, Told> {
  const { search, engine, persona, signal, ...about } = dependencies
  const understood = understand(question)
  const rewrite = understood.followUp ? engine.rewrite : undefined
  const reworded = rewordedInTime({ ...question, persona }, rewrite, signal)
  const { passages, searchedFor } = await retrieve(question, understood, search, undefined, reworded)
  signal?.throwIfAborted()
  const { text, history, language: siteLanguage } = question
  return yield* answer(engine, {
    ...{ question: text, searchedFor, language: understood.language, siteLanguage, history, passages },
    ...{ ...about, search, persona, signal, speaksFor: 'agent' },
  })
}
