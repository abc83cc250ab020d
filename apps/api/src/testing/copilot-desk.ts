import { type ConversationId, endpoints, type OutputOf } from '@baton/contracts'
import { answerOf } from './answer-of.ts'
import { answeredVisitor } from './answered-visitor.ts'
import type { CallOptions } from './call-options.ts'
import type { HttpHarness } from './http-harness.ts'
import type { TestAgent } from './test-agent.ts'
import { newClientId } from './test-visitor.ts'

const PUBLIC = 'You can send back a tent that you have used within 60 days.\n'
const INTERNAL = 'A bent pole is replaced for free within 5 years; ask for a photo first.\n'
/** What the article for staff says, and no visitor may read. */
export const SECRET = 'replaced for free within 5 years'

type Params = { conversationId: ConversationId }
type LineName = 'summarise' | 'suggestReply' | 'redraft' | 'translate'

/** The line that holds the result. */
export function last<Line extends { type: string }>(lines: Line[]): Extract<Line, { type: 'result' }> {
  const result = lines.find((line): line is Extract<Line, { type: 'result' }> => line.type === 'result')
  if (!result) throw new Error(`No result: ${JSON.stringify(lines)}`)
  return result
}

/** A shop with an article for everybody and one for staff, and an agent. */
export class Desk {
  readonly harness: HttpHarness
  readonly agent: TestAgent

  constructor(harness: HttpHarness, agent: TestAgent) {
    this.harness = harness
    this.agent = agent
  }

  ask(text: string) {
    return answeredVisitor(this.harness, text)
  }

  async lines<Name extends LineName>(
    name: Name,
    options: CallOptions,
    agent = this.agent,
  ): Promise<OutputOf<Name>[]> {
    const response = await agent.call(name, options)
    if (response.status !== 200) throw new Error(`${name}: ${await response.text()}`)
    const { output } = endpoints[name]
    const lines = (await response.text()).split('\n').filter(Boolean)
    return lines.map((line) => output.parse(JSON.parse(line)) as OutputOf<Name>)
  }

  async brief(params: Params) {
    return answerOf('readCopilot', await this.agent.call('readCopilot', { params }))
  }

  async reply(params: Params, text: string, suggestionIds?: string[]) {
    const epoch = await this.#epochOf(params)
    const body = { clientId: newClientId(), kind: 'text', text, epoch, suggestionIds }
    await answerOf('reply', await this.agent.call('reply', { params, body }))
  }

  async resolve(params: Params) {
    const body = { epoch: await this.#epochOf(params) }
    await answerOf('resolve', await this.agent.call('resolve', { params, body }))
  }

  async #epochOf(params: Params): Promise<number> {
    const thread = await answerOf('readThread', await this.agent.call('readThread', { params }))
    return thread.conversation.epoch
  }
}

/** A desk over an open server, with its articles written. */
export async function furnished(harness: HttpHarness): Promise<Desk> {
  const admin = await harness.agent('admin')
  const articles = [
    { id: 'returns', audience: 'public', title: 'Sending things back', markdown: PUBLIC },
    { id: 'poles', audience: 'internal', title: 'Bent poles', markdown: INTERNAL },
  ]
  for (const { id: articleId, ...body } of articles)
    await answerOf('putArticle', await admin.call('putArticle', { params: { articleId }, body }))
  return new Desk(harness, await harness.agent('agent'))
}
