import { answer, type Told } from './answer.ts'
import type { AssistantDependencies, AssistantOutput, Question } from './assistant.ts'
import { escalate, replyByPolicy } from './escalate.ts'
import { actOnIntent, toTeam } from './intents/act-on-intent.ts'
import { understoodAs } from './intents/understood-as.ts'
import { phrasesFor } from './phrases.ts'
import { defaultPolicy } from './policy/default-rules.ts'
import { recordOf } from './record.ts'
import { type Retrieved, retrieve } from './retrieve.ts'
import { rewordedInTime } from './reworded-in-time.ts'
import { inFewWords } from './stream-text.ts'
import { topicLeftToPeople } from './topic-left-to-people.ts'
import { type Understood, understand } from './understand.ts'
import { withoutRejected } from './without-rejected.ts'

/**
 * The whole story of one answer: understand the question, retrieve passages, let the engine answer from them and show
 * what they bear out, say whether a person is needed. Yields text as it is ready, then exactly one `answer`. Throws
 * what `search` and the engine throw, and the signal's reason once it is aborted.
 */
export async function* respond(
  question: Question,
  dependencies: AssistantDependencies,
): AsyncGenerator<AssistantOutput> {
  const { search, readOn, engine, now, signal, traceDepth } = dependencies
  const { persona, visitorName, allowedOrigins, calibration, policy = defaultPolicy } = dependencies
  const { intents = [] } = dependencies
  const startedAt = now()
  const understood = understand(question)
  const understoodAt = now()
  signal?.throwIfAborted()

  const act = actOnIntent(question, understood, intents)
  const reply =
    replyByPolicy(question, understood, policy) ??
    replyTo(question, understood, persona?.neverAnswer ?? []) ??
    act.reply
  const toAnswer = { ...question, text: act.text }
  const rewrite = understood.followUp && !reply ? engine.rewrite : undefined
  const reworded = rewordedInTime({ ...toAnswer, persona }, rewrite, signal)
  const found = reply ? NOTHING : await retrieve(toAnswer, understood, search, traceDepth, reworded)
  const retrieved = {
    ...found,
    passages: withoutRejected(found.passages, question),
    ranked: withoutRejected(found.ranked, question),
  }
  const { passages, searchedFor } = retrieved
  const retrievedAt = now()
  signal?.throwIfAborted()

  const { text, history, language: siteLanguage } = toAnswer
  const { language } = understood
  const asked = { question: text, searchedFor, language, siteLanguage, history, passages }
  const request = { ...asked, search, readOn, persona, visitorName, allowedOrigins, calibration, signal }
  const told = reply
    ? yield* say(reply)
    : yield* escalate(question, understood, yield* answer(engine, request), policy)

  const { ranked = passages } = told
  const from = { engine: engine.name, language, searchedFor, passages: ranked }
  const times = { startedAt, understoodAt, retrievedAt, endedAt: now() }
  const record = { ...recordOf(told, from, times), ...understoodAs(question, intents) }
  const { citations, tier, choices, state, form } = told
  const handoff = told.handoff ? toTeam(told.handoff, act.teamId) : null
  const cut = retrieved.ranked.slice(passages.length)
  const trace = { ranked: [...ranked, ...cut], candidates: told.candidates ?? [] }
  const traced = traceDepth === undefined ? {} : { trace }
  const said = { text: told.text, citations, tier, choices, state, form }
  yield { type: 'answer', answer: { ...said, handoff, record, ...traced } }
}

const NOTHING: Retrieved = { passages: [], ranked: [], searchedFor: '' }

async function* say(reply: Told): AsyncGenerator<AssistantOutput, Told> {
  for (const text of inFewWords(reply.text)) yield { type: 'delta', text }
  return reply
}

/** What needs no search: a topic left to people is passed to one, small talk returned. */
function replyTo(
  question: Question,
  { language, smallTalk }: Understood,
  neverAnswer: string[],
): Told | null {
  const phrases = phrasesFor(language, question.language)
  const plain = { citations: [], tier: 1 as const }
  const topic = topicLeftToPeople(question.text, neverAnswer, [language, question.language])
  if (topic !== null) {
    const trigger = `The question is about “${topic}”, which this site leaves to people.`
    const handoff = { reason: 'policy', trigger, when: 'now' } as const
    return { ...plain, text: phrases.passingOn, confidence: 1, decision: 'a topic left to people', handoff }
  }
  return (
    smallTalk && { ...plain, text: phrases[smallTalk], confidence: 1, decision: `small talk (${smallTalk})` }
  )
}
