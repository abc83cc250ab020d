import type { FlowStep, IntentId } from '@baton/contracts'
import type { Question, TurnSignals } from '../assistant.ts'
import { isUnclearReply } from './unclear-reply.ts'

export interface Gathered {
  /** What the visitor has named for each step; null while it is missing. */
  values: (string | null)[]
  /** How often each step was asked for since the flow began. */
  asked: number[]
  /** The words that the flow began with. */
  opening: string
}

interface Said {
  author: 'visitor' | 'assistant' | 'agent'
  text: string
  signals?: TurnSignals | undefined
}

/**
 * What a flow knows, from the conversation alone: an answer to a step's question belongs to that step; what is then
 * missing was perhaps named before. What an earlier, finished flow of the same intent was about does not count.
 */
export function gather(question: Question, id: IntentId, steps: FlowStep[]): Gathered {
  const said = saidSince(question, id, steps)
  const values: (string | null)[] = steps.map(() => null)
  const asked = steps.map(() => 0)
  const used = new Set<string>()
  let asking = -1
  for (const { author, text, signals } of said) {
    if (author !== 'visitor') {
      asking = stepAsked(text, steps)
      if (asking >= 0) asked[asking] = (asked[asking] ?? 0) + 1
      continue
    }
    const step = steps[asking]
    if (!step || signals?.intent?.value !== id) continue
    if (step.wants === 'text' && isUnclearReply(text, { toText: true })) continue
    const named = step.wants === 'text' ? text : entitiesOf(signals, step.wants).find((one) => !used.has(one))
    if (named === undefined) continue
    values[asking] = named
    used.add(named)
  }
  for (const [at, { wants }] of steps.entries()) {
    if (values[at] !== null || wants === 'text') continue
    const named = said.flatMap(({ signals }) => entitiesOf(signals, wants)).findLast((one) => !used.has(one))
    if (named === undefined) continue
    values[at] = named
    used.add(named)
  }
  const opening = said.find(({ signals }) => signals?.intent?.value === id)?.text ?? question.text
  return { values, asked, opening }
}

/** The conversation behind the last flow of the same intent that came to its end. */
function saidSince(
  { text, history, signals, earlierSignals = [] }: Question,
  id: IntentId,
  steps: FlowStep[],
): Said[] {
  const visitors = history.filter(({ author }) => author === 'visitor')
  const first = visitors.length - earlierSignals.length
  const before = history.map((turn): Said => {
    const at = visitors.indexOf(turn)
    return { author: turn.author, text: turn.text, signals: at < 0 ? undefined : earlierSignals[at - first] }
  })
  const ended = before.findLastIndex((turn, at) => {
    const next = before[at + 1]
    return (
      turn.signals?.intent?.value === id && next?.author === 'assistant' && stepAsked(next.text, steps) < 0
    )
  })
  return [...before.slice(ended + 1), { author: 'visitor', text, signals }]
}

const stepAsked = (text: string, steps: FlowStep[]) =>
  steps.findIndex(({ question }) => text.endsWith(question))

const entitiesOf = (signals: TurnSignals | undefined, wants: FlowStep['wants']) =>
  signals?.entities.flatMap(({ type, value }) => (type === wants ? [value] : [])) ?? []
