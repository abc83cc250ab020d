import type { Label, LabelKind, MessageId } from '@baton/contracts'
import { findMessage, findSignals, listExamples, listIntents, listScores, type SiteStore } from '@baton/store'
import { labelledMessages } from './labelled-messages.ts'
import { newestOfPeople } from './read-label.ts'

/** What `baton evaluate --understanding` reads. */
export interface TurnRow {
  id: string
  text: string
  split: 'train' | 'test'
  lang?: string
  intent?: string | null
  sentiment?: 'negative' | 'neutral' | 'positive'
}

/**
 * What people said of visitors' messages, to be measured on (`test`), and the examples that were not made of it, to
 * learn from (`train`): so a labelled message is never measured by itself. Yields in small steps.
 */
export function* exportTurns(store: SiteStore): Generator<TurnRow> {
  const names = new Map(listIntents(store).map(({ id, name }) => [id, name]))
  for (const [id, intent] of names)
    for (const { id: exampleId, text, origin } of listExamples(store, id))
      if (origin !== 'corrected') yield { id: exampleId, text, split: 'train', intent }
  for (const [{ messageId }] of labelledMessages(store, 'intent')) {
    const row = turnRow(store, messageId, names)
    if (row) yield row
  }
  for (const [{ messageId }] of labelledMessages(store, 'sentiment')) {
    const isAbove = labelOf(store, messageId, 'intent') !== undefined
    const row = isAbove ? null : turnRow(store, messageId, names)
    if (row) yield row
  }
}

/** A removed intent is none that could be learnt; where nothing else was labelled there is no row. */
function turnRow(store: SiteStore, messageId: MessageId, names: Map<string, string>): TurnRow | null {
  const message = findMessage(store, messageId)
  if (!message?.text.trim()) return null
  const intent = labelOf(store, messageId, 'intent')
  const sentiment = labelOf(store, messageId, 'sentiment')
  const name =
    intent?.kind === 'intent' ? (intent.value === null ? null : names.get(intent.value)) : undefined
  if (name === undefined && !sentiment) return null
  const lang = findSignals(store, messageId)?.language.value
  return {
    ...{ id: messageId, text: message.text, split: 'test' },
    ...(lang && { lang }),
    ...(name !== undefined && { intent: name }),
    ...(sentiment?.kind === 'sentiment' && { sentiment: sentiment.value }),
  }
}

function labelOf(store: SiteStore, messageId: MessageId, wanted: LabelKind): Label | undefined {
  return newestOfPeople(listScores(store, messageId).filter(({ kind }) => kind === wanted))?.label
}
