import type { Answer, AssistantOutput } from '@baton/assistant'
import {
  AgentId,
  BatonError,
  ClientId,
  type ConversationId,
  type ErrorCode,
  type Part,
  type Role,
  type RunId,
} from '@baton/contracts'
import {
  type AgentRow,
  dueJobs,
  findConversation,
  insertVisitor,
  listHandoffs,
  listMessages,
  listRuns,
  readFacts,
  type SiteStore,
  saveAgent,
} from '@baton/store'
import { openMemorySite } from '@baton/store/node'
import {
  isDeskJob,
  type RunDependencies,
  runAssistant,
  runJob,
  sendMessage,
  startConversation,
} from '../index.ts'

/** A new site with a visitor and three members of staff, a clock that only tests move, and no assistant of its own. */
export class Scene {
  time = 1_790_000_000_000
  readonly store: SiteStore = openMemorySite({ now: () => this.time })
  readonly visitorId = insertVisitor(this.store, {}).id
  readonly ana = this.#member('agt_ana', 'Ana', 'agent')
  readonly ben = this.#member('agt_ben', 'Ben', 'agent')
  readonly vera = this.#member('agt_vera', 'Vera', 'viewer')
  #made = 0

  newClientId(): ClientId {
    this.#made += 1
    return ClientId.parse(`client-${String(this.#made).padStart(12, '0')}`)
  }

  start(text = 'Where is my tent?'): { id: ConversationId; runId: RunId } {
    const message = { clientId: this.newClientId(), text }
    const clientId = this.newClientId()
    const sent = startConversation(this.store, { visitorId: this.visitorId, clientId, message })
    if (!sent.runId) throw new Error('A new conversation starts a run.')
    return { id: sent.conversationId, runId: sent.runId }
  }

  send(conversationId: ConversationId, text = 'And then?') {
    const clientId = this.newClientId()
    return sendMessage(this.store, { visitorId: this.visitorId, conversationId, clientId, text })
  }

  row(id: ConversationId) {
    const row = findConversation(this.store, id)
    if (!row) throw new Error(`There is no conversation ${id}.`)
    return row
  }

  /** Who holds control, what the visitor is told, and what became of handoffs and runs: one line each. */
  look(id: ConversationId) {
    const { status, control, epoch, assigneeId, waitingSince, dueAt } = this.row(id)
    return {
      status,
      control,
      epoch,
      assigneeId,
      waits:
        waitingSince === null ? dueAt !== null && 'without a beginning' : dueAt !== null || 'without an end',
      notices: this.notices(id),
      handoffs: listHandoffs(this.store, id).map(({ state }) => state),
      runs: listRuns(this.store, id).map(({ state }) => state),
    }
  }

  notices(id: ConversationId): string[] {
    const messages = listMessages(this.store, id, { notes: true })
    return messages.flatMap(({ notice }) => (notice ? [notice.code] : []))
  }

  texts(id: ConversationId): string[] {
    const messages = listMessages(this.store, id, { notes: true }).filter(({ kind }) => kind !== 'notice')
    return messages.map(({ author, kind, state, text }) => `${author.kind} ${kind} ${state}: ${text}`)
  }

  facts(): string[] {
    const found = readFacts(this.store, 0)
    return found.reset ? [] : found.facts.map(({ fact }) => fact.type)
  }

  /** Lets time pass and does what is due, as a scheduler would; `isRunning` says which loops are alive. */
  wait(ms: number, isRunning: (runId: RunId) => boolean = () => false): RunId[] {
    this.time += ms
    const context = { isRunning, agentsOnline: 0 }
    return dueJobs(this.store)
      .filter(isDeskJob)
      .flatMap((job) => runJob(this.store, job, context) ?? [])
  }

  /** Runs the assistant over a script; returns the parts that were passed on and the faults it met. */
  async speak(
    runId: RunId,
    respond: RunDependencies['respond'],
    change: Partial<RunDependencies> = {},
  ): Promise<{ parts: Part[]; faults: unknown[] }> {
    const parts: Part[] = []
    const faults = await this.speakInto(parts, runId, respond, change)
    return { parts, faults }
  }

  /** The same, with a list of parts that can be watched while the assistant speaks. */
  async speakInto(
    parts: Part[],
    runId: RunId,
    respond: RunDependencies['respond'],
    change: Partial<RunDependencies> = {},
  ): Promise<unknown[]> {
    const faults: unknown[] = []
    await runAssistant(this.store, runId, {
      respond,
      search: () => [],
      engineFor: () => ({ name: 'scripted', answer: noEngine }),
      now: () => 0,
      emit: (part) => parts.push(part),
      agentsOnline: () => 0,
      pace: () => Promise.resolve(),
      onFault: (error) => faults.push(error),
      ...change,
    })
    return faults
  }

  #member(id: string, name: string, role: Role): AgentRow {
    const row = { id: AgentId.parse(id), name, role, generation: 1 }
    saveAgent(this.store, row)
    return row
  }
}

// biome-ignore lint/correctness/useYield: the scripts stand in for the whole assistant; its engine is never asked.
async function* noEngine() {
  throw new Error('The engine was asked.')
}

export function answerOf(text: string, handoff: Answer['handoff'] = null): Answer {
  return {
    text,
    citations: [],
    tier: 1,
    handoff,
    record: {
      engine: 'scripted',
      searchedFor: text,
      language: 'en',
      tier: 1,
      confidence: 1,
      decision: 'scripted',
      retrieved: [],
      timings: { understandMs: 0, retrieveMs: 0, answerMs: 0, totalMs: 0 },
    },
  }
}

/** The words one by one, then the whole. */
export async function* sayWords(
  text: string,
  handoff: Answer['handoff'] = null,
): AsyncGenerator<AssistantOutput> {
  for (const word of text.split(' ')) yield { type: 'delta', text: `${word} ` }
  yield { type: 'answer', answer: answerOf(text, handoff) }
}

/** The public error that the work is refused with. */
export function refusal(work: () => unknown): { code: ErrorCode; message: string } {
  try {
    work()
  } catch (error) {
    if (error instanceof BatonError) return { code: error.code, message: error.message }
    throw error
  }
  throw new Error('Nothing was refused.')
}
