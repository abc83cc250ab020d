import { HandoffReason } from '@baton/contracts'
import type { EngineEnd, EngineOutput, EngineRequest } from '../../engine.ts'
import { failedBefore } from '../../failed-before.ts'
import { phrasesFor } from '../../phrases.ts'
import type { Ground } from './grounded-part.ts'
import type { ModelEnd } from './model-part.ts'
import { quote } from './quote.ts'
import type { Way } from './way.ts'

type Ending = ModelEnd['ending']
/** What is still to be said, and our end for the model's. */
type Conclusion = { words: string; end: Pick<EngineEnd, 'tier' | 'decision' | 'choices' | 'handoff'> }

/** After the model's end: the words that belong to it, or quotes where nothing of what it stated could go out. */
export async function* conclude(way: Way, { ending }: ModelEnd): AsyncGenerator<EngineOutput> {
  const { tally, shown } = way
  const { facts, withheld } = tally.report.checked
  const isBare = !shown.hasWords || (facts > 0 && shown.citations === 0)
  if (ending.kind === 'answered' && isBare) return yield* quote(way, 'withheld')
  const { words, end } = await conclusionOf(ending, way)
  if (words) yield* shown.add({ type: 'delta', text: shown.hasWords ? `\n\n${words}` : words })
  const kept = facts === 0 ? 1 : Math.max(0, 1 - withheld.length / facts)
  yield { type: 'done', ...end, confidence: end.tier === 3 ? 0 : kept, report: tally.report }
}

async function conclusionOf(ending: Ending, { request, options }: Way): Promise<Conclusion> {
  const phrases = phrasesFor(request.language, request.siteLanguage)
  if (ending.kind === 'answered')
    return { words: '', end: { tier: 1, decision: 'Answered from the passages.' } }
  if (ending.kind === 'handoff') {
    const { reason, summary } = ending
    const closed = HandoffReason.safeParse(reason).data ?? 'policy'
    const handoff = { reason: closed, trigger: `The model: ${reason}`, summary, when: 'now' as const }
    return {
      words: phrases.passingOn,
      end: { tier: 1, decision: `Passed on to a person: ${reason}.`, handoff },
    }
  }
  const back = ending.clarify && (await askedBack(ending.clarify, request, options.ground))
  if (back?.question) {
    const decision = `Asked back: ${ending.reason}.`
    return { words: back.question, end: { tier: 1, decision, choices: back.choices } }
  }
  const decision = `The model found no answer: ${ending.reason}; missing: ${ending.missing}.`
  const words = failedBefore(request.history) > 0 ? phrases.dontKnowAgain : phrases.dontKnow
  return { words, end: { tier: 3, decision } }
}

/** A question back is the model's text too: what may not go out on its own is not in it. */
async function askedBack(
  clarify: { question: string; choices: string[] },
  request: EngineRequest,
  ground: Ground,
) {
  const question = await borneOut(clarify.question, request, ground)
  const choices: string[] = []
  for (const choice of clarify.choices.slice(0, MOST_CHOICES).map((text) => text.trim())) {
    // A few words to tap state nothing, but would be read as a claim without a source. Their values are still checked.
    const asked = `${choice}?`
    const isWhole = choice !== '' && (await borneOut(asked, request, ground)) === asked
    if (isWhole && choice.length <= LONGEST_CHOICE) choices.push(choice)
  }
  return { question, choices }
}

/** As a message has them. */
const MOST_CHOICES = 3
const LONGEST_CHOICE = 80

async function borneOut(text: string, request: EngineRequest, ground: Ground): Promise<string> {
  async function* parts() {
    yield { type: 'text' as const, text }
    yield { type: 'block' as const }
    yield { type: 'end' as const, ending: { kind: 'answered' as const } }
  }
  let left = ''
  for await (const part of ground(parts(), request)) if (part.type === 'delta') left += part.text
  return left.trim()
}
