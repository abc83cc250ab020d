import type { LabelKind, MessageId, OutputOf } from '@baton/contracts'
import { useEffect, useRef, useState } from 'preact/hooks'
import { asProblem } from '../state/problem.ts'
import { useSelected } from '../state/store.ts'
import { useWorkspace } from '../state/workspace.ts'

type Page = OutputOf<'listDisagreements'>

/** What is seen differently in one kind, as far as it was looked for; read again after each label that is given here. */
export function useDisagreements(kind: LabelKind): {
  pages: Page | null
  problem: string | null
  more: (() => void) | null
} {
  const { inbox } = useWorkspace()
  const changes = useSelected(inbox.signals.store, (state) => state.changes)
  const [pages, setPages] = useState<Page | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const latest = useRef(kind)
  latest.current = kind

  const read = async (above: Page['disagreements'], before: MessageId | null) => {
    try {
      const query = new URLSearchParams({ kind, ...(before && { before }) })
      const page = await inbox.api.get<Page>(`/disagreements?${query}`)
      if (latest.current !== kind) return
      for (const { conversationId, messageId } of page.disagreements)
        inbox.signals.read(conversationId, { from: messageId, to: messageId })
      setPages({ ...page, disagreements: [...above, ...page.disagreements] })
      setProblem(null)
    } catch (error) {
      setProblem(asProblem(error).message)
    }
  }
  useEffect(() => setPages(null), [kind])
  useEffect(() => void read([], null), [inbox, kind, changes])
  useEffect(() => inbox.signals.readIntents(), [inbox])
  const next = pages?.next ?? null
  return { pages, problem, more: pages && next ? () => void read(pages.disagreements, next) : null }
}
