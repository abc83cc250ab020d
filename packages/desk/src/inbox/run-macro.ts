import {
  BatonError,
  ClientId,
  type Conversation,
  type ConversationId,
  type MacroStep,
  type Message,
  type MessageId,
} from '@baton/contracts'
import {
  type AgentRow,
  appendAudit,
  appendFact,
  findMacro,
  findMacroRun,
  findMessage,
  findVisitor,
  insertMacroRun,
  type SiteStore,
} from '@baton/store'
import { acceptHandoff } from '../accept-handoff.ts'
import { conversationForStaff, conversationSummary, requireEpoch } from '../conversation-of.ts'
import { addNote, replyAsAgent } from '../reply-as-agent.ts'
import { resolve } from '../resolve.ts'
import { returnToAssistant, transfer } from '../transfer.ts'
import { mark } from './mark.ts'
import { snooze } from './snooze.ts'

const MINUTE_MS = 60_000

export interface MacroRun {
  agent: AgentRow
  conversationId: ConversationId
  macroId: string
  clientId: ClientId
  epoch: number
  /** The newest message that whoever runs it has read; a reply below a newer one stops the whole macro. */
  seen?: MessageId | undefined
  agentsOnline: number
}

/**
 * Does the steps of a macro in one transaction: all of them, or none, and then it says which one was refused. The same
 * client id again changes nothing.
 */
export function runMacro(
  store: SiteStore,
  input: MacroRun,
): { conversation: Conversation; messages: Message[] } {
  return store.transaction(() => {
    const row = conversationForStaff(store, input.conversationId)
    const messageIds = findMacroRun(store, row.id, input.clientId) ?? runSteps(store, input)
    return {
      conversation: conversationSummary(store, row.id),
      messages: messageIds.flatMap((id) => findMessage(store, id) ?? []),
    }
  })
}

function runSteps(store: SiteStore, input: MacroRun): MessageId[] {
  const { agent, conversationId, macroId, clientId } = input
  const macro = findMacro(store, macroId)
  if (!macro) throw new BatonError('macro.not_found')
  requireEpoch(store, conversationForStaff(store, conversationId), input.epoch)
  const written = macro.steps.flatMap((step, index) => {
    try {
      return runStep(store, { ...input, clientId: ClientId.parse(`${clientId}-${index}`) }, step)?.id ?? []
    } catch (error) {
      throw error instanceof BatonError ? inStep(error, macro.name, index + 1) : error
    }
  })
  insertMacroRun(store, { conversationId, clientId, macroId, messageIds: written })
  appendFact(store, { conversationId, visitorId: null, fact: { type: 'macro.ran', macroId } })
  appendAudit(store, {
    by: { agentId: agent.id, name: agent.name },
    action: 'macro.ran',
    about: macro.id,
    details: { conversation: conversationId, macro: macro.name, steps: macro.steps.map((step) => step.do) },
  })
  return written
}

/** One step under the epoch that the steps before it have made; the message that it wrote, if any. */
function runStep(store: SiteStore, input: MacroRun, step: MacroStep): Message | null {
  const { agent, conversationId, clientId, seen } = input
  const { epoch } = conversationForStaff(store, conversationId)
  const about = { agent, conversationId, epoch }
  switch (step.do) {
    case 'reply':
      return replyAsAgent(store, { ...about, clientId, seen, text: fillIn(store, input, step.text) }).message
    case 'note':
      return addNote(store, { ...about, clientId, text: fillIn(store, input, step.text) }).message
    case 'tag':
      mark(store, { conversationId, addTags: [step.name] })
      return null
    case 'priority':
      mark(store, { conversationId, priority: step.priority })
      return null
    case 'assign':
      give(store, input, { to: step.to === 'me' ? agent.id : step.to })
      return null
    case 'team':
      give(store, input, { to: null, teamId: step.teamId })
      return null
    case 'snooze':
      snooze(store, { ...about, until: step.minutes && store.now() + step.minutes * MINUTE_MS })
      return null
    case 'return':
      returnToAssistant(store, about)
      return null
    case 'resolve':
      resolve(store, about)
      return null
  }
}

/** Only what a person holds can be handed on. */
function give(
  store: SiteStore,
  { agent, conversationId, agentsOnline }: MacroRun,
  whom: Pick<Parameters<typeof transfer>[1], 'to' | 'teamId'>,
): void {
  const seen = conversationForStaff(store, conversationId)
  if (seen.control !== 'agent') acceptHandoff(store, { agent, conversationId, epoch: seen.epoch })
  const { epoch } = conversationForStaff(store, conversationId)
  transfer(store, { ...whom, agent, conversationId, epoch, agentsOnline })
}

/** `{visitor}` and `{agent}`; what is no variable stays. */
function fillIn(store: SiteStore, { agent, conversationId }: MacroRun, text: string): string {
  const visitor = findVisitor(store, conversationForStaff(store, conversationId).visitorId)
  const names = { visitor: visitor?.name?.trim() || 'there', agent: agent.name }
  return text.replace(/\{(visitor|agent)\}/g, (_, name: 'visitor' | 'agent') => names[name])
}

function inStep(error: BatonError, macro: string, step: number): BatonError {
  return new BatonError(error.code, {
    message: `Nothing of “${macro}” was done. Step ${step}: ${error.message}`,
    details: { ...error.details, step },
  })
}
