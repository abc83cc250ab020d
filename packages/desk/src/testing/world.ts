import { AgentId, BatonError, type ConversationId, type Part, type RunId } from '@baton/contracts'
import {
  findRun,
  insertVisitor,
  latestSeq,
  listHandoffs,
  listRuns,
  saveAgent,
  updateSettings,
} from '@baton/store'
import { expect } from 'vitest'
import {
  acceptHandoff,
  addNote,
  cancelHandoff,
  HANDOFF_DEADLINE_MS,
  MIN_JOB_DELAY_MS,
  reopen,
  replyAsAgent,
  requestHandoff,
  resolve,
  returnToAssistant,
  sendMessage,
  startConversation,
  transfer,
} from '../index.ts'
import { Feed } from './feed.ts'
import { expectInvariants } from './invariants.ts'
import { after, type Model } from './reference-model.ts'
import { answerOf, Scene } from './scene.ts'
import type { Verb } from './verb.ts'

/** Beside the verbs: a run's loop is started, says a word, or is lost with its process; a deadline passes. */
export type Command = (Verb | Happening) & { of: number; stale: boolean }
type Happening = { verb: 'begin' | 'word' | 'crash' | 'late' }

const isHappening = (one: Verb | Happening): one is Happening =>
  ['begin', 'word', 'crash', 'late'].includes(one.verb)

/** Two conversations of two visitors on one site, each beside its reference model, and the loops of their runs. */
export class World {
  readonly scene = new Scene()
  readonly conversations = [this.#start(), this.#start()]
  taken = 0
  readonly #help: boolean
  /** What stood there after the last command. */
  #seen = this.#look()
  readonly #agents = [this.scene.ana, this.scene.ben, this.#third()]

  constructor(help: boolean) {
    this.#help = help
    updateSettings(this.scene.store, { helpWhileWaiting: help })
  }

  #third() {
    const row = { id: AgentId.parse('agt_cem'), name: 'Cem', role: 'agent', generation: 1 } as const
    saveAgent(this.scene.store, row)
    return row
  }

  #start() {
    const { store } = this.scene
    const visitorId = insertVisitor(store, {}).id
    const message = { clientId: this.scene.newClientId(), text: 'Where is my tent?' }
    const sent = startConversation(store, { visitorId, clientId: this.scene.newClientId(), message })
    const model: Model = {
      status: 'open',
      control: 'assistant',
      assignee: null,
      epoch: 1,
      attempt: 1,
      cancelled: false,
      undo: null,
    }
    return { id: sent.conversationId, visitorId, model, loops: new Map<RunId, Feed>(), parts: [] as Part[] }
  }

  async do(one: Command): Promise<void> {
    this.taken += 1
    const conversation = this.conversations[one.of]
    if (!conversation) return
    const { id, loops, parts } = conversation
    const runId = this.scene.row(id).runId
    const loop = runId ? loops.get(runId) : undefined
    const before = { parts: parts.length, seen: this.#seen }
    const post = isHappening(one)
      ? await this.#happen(conversation, one, runId)
      : await this.#act(conversation, one, loop)
    this.#seen = this.#look()
    const others = ({ conversations }: typeof before.seen) => conversations.toSpliced(one.of, 1)
    expect(others(this.#seen), 'the other conversation').toEqual(others(before.seen))
    this.#check(conversation)
    const passed = parts.slice(before.parts).map((part) => ('runId' in part ? part.runId : null))
    expect(
      passed.filter((by) => by !== runId),
      'parts of a run that lost control',
    ).toEqual([])
    if (!post) return
    // Any POST may be retried: the same again changes nothing, whatever it answers.
    attempt(post)
    expect(this.#look(), `${one.verb} sent again`).toEqual(this.#seen)
  }

  /** Where a verb needs something that is not there (no loop to answer, nobody to die), it is left out. Returns a POST. */
  async #act(
    conversation: World['conversations'][number],
    one: Verb & { stale: boolean },
    loop: Feed | undefined,
  ) {
    const { model } = conversation
    if (one.verb === 'answer' || one.verb === 'fault') {
      if (!loop) return
      conversation.model =
        after(model, 'said' in one ? { ...one, said: loop.said } : one, this.#help) ?? model
      const handoff = { reason: 'sensitive', trigger: 'On purpose.', when: 'now' } as const
      const answer = answerOf('words', 'handsOff' in one && one.handsOff ? handoff : null)
      await loop.push(one.verb === 'fault' ? new Error('on purpose') : { type: 'answer', answer })
      return
    }
    if (one.verb === 'die') {
      if (!model.attempt || loop) return
      conversation.model = after(model, one, this.#help) ?? model
      this.#letDie(conversation.id)
      return
    }
    this.scene.time += 4000
    const expected = after(model, one, this.#help)
    const stale = one.stale && ['accept', 'reply', 'give', 'back', 'resolve', 'undo'].includes(one.verb)
    const post = this.#prepare(conversation, one, model.epoch - (stale ? 1 : 0))
    const accepted = attempt(post)
    if (!stale) expect(accepted, `${one.verb} is accepted`).toBe(expected !== null)
    conversation.model = (stale ? null : expected) ?? model
    return post
  }

  /** The verb with its ids made, so that calling it twice is one request and its retry. */
  #prepare(
    { id, visitorId }: { id: ConversationId; visitorId: Scene['visitorId'] },
    one: Verb,
    epoch: number,
  ) {
    const { store } = this.scene
    const [ana] = this.#agents
    const conversationId = id
    const clientId = this.scene.newClientId()
    const by = ('agent' in one && this.#agents[one.agent]) || ana
    if (!by) throw new Error('There are three agents.')
    const about = { conversationId, epoch }
    const verbs: Record<Exclude<Verb['verb'], 'answer' | 'fault' | 'die'>, () => unknown> = {
      send: () => sendMessage(store, { visitorId, conversationId, clientId, text: 'And then?' }),
      ask: () => requestHandoff(store, { visitorId, conversationId, agentsOnline: 1 }),
      cancel: () => cancelHandoff(store, { visitorId, conversationId }),
      note: () => addNote(store, { agent: by, conversationId, clientId, text: 'Odd' }),
      accept: () => acceptHandoff(store, { agent: by, ...about }),
      reply: () => replyAsAgent(store, { agent: by, ...about, clientId, text: 'Hello' }),
      give: () => {
        const to = 'to' in one && one.to !== null ? (this.#agents[one.to]?.id ?? null) : null
        transfer(store, { agent: by, ...about, to, agentsOnline: 1 })
      },
      back: () => returnToAssistant(store, about),
      resolve: () => resolve(store, about),
      undo: () => reopen(store, about),
    }
    if (one.verb === 'answer' || one.verb === 'fault' || one.verb === 'die') throw new Error('Not a POST.')
    return verbs[one.verb]
  }

  async #happen(conversation: World['conversations'][number], { verb }: Happening, runId: RunId | null) {
    if (verb === 'crash') conversation.loops.clear()
    if (verb === 'late') this.scene.wait(HANDOFF_DEADLINE_MS, () => true)
    if (verb === 'begin') this.#begin(conversation, runId)
    // Loops that lost control are told to go on too: nothing may come of it.
    if (verb === 'word')
      for (const feed of conversation.loops.values()) await feed.push({ type: 'delta', text: 'word ' })
  }

  #begin({ loops, parts }: World['conversations'][number], runId: RunId | null) {
    if (!runId || loops.has(runId)) return
    const feed = new Feed()
    loops.set(runId, feed)
    void this.scene.speakInto(parts, runId, () => feed.respond())
  }

  /** Time passes until the heartbeat of this conversation's run is due; other runs are said to be alive. */
  #letDie(id: ConversationId) {
    this.scene.wait(MIN_JOB_DELAY_MS, (runId) => findRun(this.scene.store, runId)?.conversationId !== id)
  }

  #check({ id, model }: { id: ConversationId; model: Model }) {
    const { status, control, epoch, assigneeId, runId } = this.scene.row(id)
    const live = runId ? findRun(this.scene.store, runId)?.attempt : 0
    const assignee = model.assignee === null ? null : this.#agents[model.assignee]?.id
    const wanted = { status: model.status, control: model.control, epoch: model.epoch, assigneeId: assignee }
    expect({ status, control, epoch, assigneeId, live }).toEqual({ ...wanted, live: model.attempt })
    expectInvariants(this.scene, id)
  }

  #look() {
    const conversations = this.conversations.map(({ id }) => ({
      ...{ row: this.scene.row(id), texts: this.scene.texts(id) },
      ...{ handoffs: listHandoffs(this.scene.store, id), runs: listRuns(this.scene.store, id) },
    }))
    return { conversations, facts: latestSeq(this.scene.store) }
  }
}

/** False when the verb was refused with a public error. */
function attempt(verb: () => unknown): boolean {
  try {
    verb()
    return true
  } catch (error) {
    if (error instanceof BatonError) return false
    throw error
  }
}
