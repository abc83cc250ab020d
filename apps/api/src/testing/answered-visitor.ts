import type { VisitorConversation } from '@baton/contracts'
import { answerOf } from './answer-of.ts'
import type { HttpHarness } from './http-harness.ts'
import type { TestAgent } from './test-agent.ts'
import type { TestVisitor } from './test-visitor.ts'

/** A new visitor whose first question has had its answer. */
export async function answeredVisitor(
  harness: Pick<HttpHarness, 'visitor' | 'runsDone'>,
  text?: string,
): Promise<{
  visitor: TestVisitor
  conversation: VisitorConversation
  params: { conversationId: VisitorConversation['id'] }
}> {
  const visitor = await harness.visitor()
  const { conversation } = await visitor.start(text)
  await harness.runsDone()
  return { visitor, conversation, params: { conversationId: conversation.id } }
}

interface Talk {
  visitor: TestVisitor
  ana: TestAgent
  params: { conversationId: string }
}

/** What tests of one conversation ask again and again; `now` says of which, since each test has its own. */
export function conversationCalls(now: () => Talk) {
  const thread = async (agent = now().ana) =>
    answerOf('readThread', await agent.call('readThread', { params: now().params }))
  return {
    /** The visitor asks for a person. */
    ask: () => now().visitor.call('requestHandoff', { params: now().params }),
    /** As an agent reads it; default Ana. */
    thread,
    epoch: async () => (await thread()).conversation.epoch,
    /** As the visitor reads it. */
    transcript: async () =>
      answerOf('readConversation', await now().visitor.call('readConversation', { params: now().params })),
  }
}
