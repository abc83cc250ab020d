import type { Conversation } from '@baton/contracts'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import { Button } from '../controls/button.tsx'
import { useLate } from '../controls/use-late.ts'
import { useNow } from '../controls/use-now.ts'
import { useSteady } from '../controls/use-steady.ts'
import { visitorName } from '../state/names.ts'
import { toggleSelected } from '../state/screen.ts'
import { filterRows, shownConversation, shownList, watching } from '../state/selectors.ts'
import { useParts, useStore } from '../state/store.ts'
import type { ViewId } from '../state/views.ts'
import { type ShownRow, useWorkspace } from '../state/workspace.ts'
import { BulkBar } from './bulk-bar.tsx'
import { ConversationRow } from './conversation-row.tsx'
import { EmptyView } from './empty-view.tsx'
import { ListHead } from './list-head.tsx'
import { rowMoment } from './row-moment.ts'
import { asTheyAre } from './search-rows.ts'
import { useReadOnHover } from './use-read-on-hover.ts'
import { useSearch } from './use-search.ts'
import { useSteadyRows } from './use-steady-rows.ts'
import { useWindow } from './use-window.ts'

const rowHeights = { compact: 24, roomy: 56 }

export interface ConversationListProps {
  view: ViewId
  selectedId: Conversation['id'] | null
  /** Fingers need room: rows of two lines whatever the setting. */
  touch: boolean
  /** The column of views is not on this screen: the head offers them. */
  withViews: boolean
  onSelect: (row: ShownRow) => void
}

export function ConversationList({ view, selectedId, touch, withViews, onSelect }: ConversationListProps) {
  const { inbox, screen, rows: shownRows } = useWorkspace()
  const me = inbox.me.agentId
  const [list, conversations, optimistic] = useParts(
    inbox.store,
    ({ lists, conversations, optimistic, presence }) => [lists[view], conversations, optimistic, presence],
  )
  const state = inbox.store.get()
  const { filter, density, selected } = useStore(screen)
  const drafts = useStore(inbox.drafts.store)
  const typing = useStore(inbox.typing.store)
  const now = useNow()
  const box = useRef<HTMLDivElement>(null)
  const rowHeight = rowHeights[touch ? 'roomy' : density]

  const search = useSearch(inbox, filter)
  const known = useMemo(
    () => filterRows(shownList(state, view), filter, visitorName),
    [conversations, optimistic, list, view, filter],
  )
  // What is loaded answers at once; what the server finds takes its place.
  const found = useMemo(
    () => search.rows && asTheyAre(search.rows, state),
    [search.rows, conversations, optimistic],
  )
  const rows: ShownRow[] = found ?? known
  const select = useSteady(onSelect)
  const pick = useSteady((row: ShownRow) => toggleSelected(screen, row.id))
  const find = (id: string) => shownConversation(inbox.store.get(), id as Conversation['id'])
  const steady = useSteadyRows(box, rows, find)
  shownRows.current = steady.rows
  shownRows.view = list.known ? view : null
  useReadOnHover(box, inbox)
  const range = useWindow(box, steady.rows.length, rowHeight)
  const late = useLate(rows.length === 0 && list.phase !== 'ready' && list.phase !== 'failed')

  useEffect(() => {
    const index = steady.rows.findIndex((row) => row.id === selectedId)
    if (index >= 0) scrollIntoView(box.current, index, rowHeight)
  }, [selectedId, rowHeight])

  useEffect(() => {
    const near = range.to >= steady.rows.length - 20
    if (!near) return
    if (filter) search.more?.()
    else if (list.phase === 'ready' && list.next !== null) inbox.loadMore(view)
  }, [range.to, steady.rows.length, list.phase, list.next, view, filter, search.more])

  const selectedShown = steady.rows.slice(range.from, range.to).some((row) => row.id === selectedId)
  // Rows are not focused one by one: the box is, and names the active one. Without rows it is only a box.
  const listbox =
    steady.rows.length > 0
      ? ({
          role: 'listbox',
          tabIndex: 0,
          'aria-label': 'Conversations',
          'aria-activedescendant': selectedShown ? `row-${selectedId}` : undefined,
        } as const)
      : { tabIndex: 0 }
  // On a phone the list is all there is.
  const Pane = touch ? 'main' : 'section'
  return (
    <Pane class="list" aria-label="Conversations">
      <ListHead view={view} withViews={withViews} arrived={steady.arrived} onLetIn={steady.release} />
      <BulkBar />
      <div ref={box} id="list" class={`list-rows list-${touch ? 'roomy' : density}`} {...listbox}>
        {steady.rows.length > 0 && (
          <div
            class="list-track"
            role="presentation"
            style={{ height: `${steady.rows.length * rowHeight}px` }}
          >
            <div
              class="list-slice"
              role="presentation"
              style={{ transform: `translateY(${range.from * rowHeight}px)` }}
            >
              {steady.rows.slice(range.from, range.to).map((row, index) => (
                <ConversationRow
                  key={row.id}
                  conversation={row}
                  selected={row.id === selectedId}
                  picked={selected.has(row.id)}
                  onPick={pick}
                  picking={touch && selected.size > 0}
                  gone={steady.gone.has(row.id)}
                  me={me}
                  now={rowMoment(row, me, now)}
                  watchers={watching(state, row.id)}
                  typing={typing.get(row.id)?.some(({ author }) => author.kind === 'visitor') ?? false}
                  draft={row.id !== selectedId && (drafts.get(row.id)?.text ?? '') !== ''}
                  position={range.from + index + 1}
                  total={steady.rows.length}
                  onSelect={select}
                />
              ))}
            </div>
          </div>
        )}
        {late && <Skeleton rowHeight={rowHeight} />}
        {steady.rows.length === 0 && list.phase === 'ready' && (!filter || search.rows) && (
          <EmptyView view={view} filter={filter} failed={search.failed} />
        )}
        {steady.rows.length === 0 && list.phase === 'failed' && (
          <div class="empty" role="alert">
            <p class="empty-title">The list could not be loaded</p>
            <p>Check your connection. It is tried again by itself.</p>
            <Button onClick={() => inbox.openView(view)}>Try now</Button>
          </div>
        )}
      </div>
    </Pane>
  )
}

function Skeleton({ rowHeight }: { rowHeight: number }) {
  return (
    <div class="skeleton" aria-hidden="true">
      {[62, 78, 55, 70, 48, 66, 74, 58].map((width) => (
        <div key={width} class="skeleton-row" style={{ height: `${rowHeight}px` }}>
          <span style={{ width: `${width}%` }} />
        </div>
      ))}
    </div>
  )
}

function scrollIntoView(box: HTMLElement | null, index: number, rowHeight: number): void {
  if (!box) return
  const top = index * rowHeight
  if (top < box.scrollTop) box.scrollTop = top
  else if (top + rowHeight > box.scrollTop + box.clientHeight)
    box.scrollTop = top + rowHeight - box.clientHeight
}
