import type { Answer } from '@baton/assistant'
import type { Citation, RunRecord } from '@baton/contracts'
import {
  appendFact,
  type ConversationRow,
  countUsage,
  dropJob,
  endRun,
  findConversation,
  holdsControl,
  type RunRow,
  type SiteStore,
  updateConversation,
} from '@baton/store'
import { addMessage } from './add-message.ts'
import { enterQueue } from './request-handoff.ts'
import { withdrawRun } from './take-control.ts'

/**
 * Commits an answer, and with it the handoff that it announces. False when control has moved meanwhile: nothing is
 * stored then.
 */
export function finishRun(
  store: SiteStore,
  input: { run: RunRow; answer: Answer; agentsOnline: number; canMail?: boolean | undefined },
): boolean {
  const { run, answer, agentsOnline, canMail } = input
  return store.transaction(() => {
    const row = heldConversation(store, run)
    if (!row) return false
    // Who takes over wants to read what was asked, not that it was passed on.
    const goesOn = answer.handoff?.when === 'now'
    const message = addMessage(
      store,
      row,
      {
        author: { kind: 'assistant' },
        kind: 'text',
        text: answer.text,
        tier: answer.tier,
        citations: answer.citations,
        choices: answer.choices,
        form: answer.form,
        runId: run.id,
      },
      { listed: !goesOn },
    )
    closeRun(store, row, run)
    endRun(store, run.id, { state: 'finished', messageId: message.id, record: answer.record })
    appendFact(store, {
      conversationId: row.id,
      visitorId: row.visitorId,
      fact: { type: 'run.finished', runId: run.id },
    })
    countUsage(store, answer.record.model?.model ?? null, { answers: 1, ...troubleOf(answer.record) })
    updateConversation(store, row.id, { language: answer.record.language })
    const { handoff } = answer
    if (handoff?.when === 'now' && row.control === 'assistant')
      enterQueue(store, { ...row, runId: null }, { ...handoff, agentsOnline, canMail })
    return true
  })
}

/** A fault after visible output: what was shown is stored as cut, so nobody's screen loses it. */
export function cutRun(
  store: SiteStore,
  input: { run: RunRow; shown: { text: string; citations: Citation[] }; record?: RunRecord },
): void {
  const { run, shown, record } = input
  const { text, citations } = shown
  store.transaction(() => {
    const row = heldConversation(store, run)
    if (!row) return
    const message = addMessage(store, row, {
      author: { kind: 'assistant' },
      kind: 'text',
      state: 'cut',
      text,
      citations,
      runId: run.id,
    })
    closeRun(store, row, run)
    endRun(store, run.id, { state: 'cut', messageId: message.id, record })
    countUsage(store, record?.model?.model ?? null, { cut: 1, ...troubleOf(record) })
    appendFact(store, {
      conversationId: row.id,
      visitorId: row.visitorId,
      fact: { type: 'run.cut', runId: run.id },
    })
  })
}

/** A fault before visible output: a person gets the question. Who waits for one already keeps their place. */
export function failRun(
  store: SiteStore,
  input: { run: RunRow; agentsOnline: number; canMail?: boolean | undefined },
): void {
  const { run, agentsOnline, canMail } = input
  store.transaction(() => {
    const row = heldConversation(store, run)
    if (!row) return
    withdrawRun(store, row, 'fault')
    if (row.control === 'queue') return
    const trigger = `The assistant failed before it could answer (attempt ${run.attempt}).`
    enterQueue(store, { ...row, runId: null }, { reason: 'assistant_fault', trigger, agentsOnline, canMail })
  })
}

/** What went wrong on the way. Tokens are counted when a reservation is settled. */
function troubleOf({ model }: Partial<RunRecord> = {}) {
  if (!model) return {}
  return {
    fallbacks: model.insteadOfModel === null ? 0 : 1,
    faults: model.faults.length,
    withheld: model.checked.withheld.length,
  }
}

function heldConversation(store: SiteStore, run: RunRow): ConversationRow | null {
  return holdsControl(store, run.id) ? (findConversation(store, run.conversationId) ?? null) : null
}

function closeRun(store: SiteStore, row: ConversationRow, run: RunRow): void {
  updateConversation(store, row.id, { runId: null })
  dropJob(store, 'run.heartbeat', run.id)
}
