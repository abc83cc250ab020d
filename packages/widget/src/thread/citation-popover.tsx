import { useLayoutEffect, useRef } from 'preact/hooks'
import { markQuote } from '../citations/mark-quote.ts'
import { citationLink } from '../citations/text-fragment.ts'
import { fill } from '../locales/words.ts'
import { CLOSE, Icon } from '../panel/icon.tsx'
import type { ThreadUi } from '../ui.ts'
import type { Opened } from './thread.tsx'

/** Between the chip and its popover, and between the popover and the edges of the panel; in px. */
const GAP = 8

/**
 * The passage that a citation points to, its quote marked. Not modal: Esc, a click elsewhere or moving on with the
 * keyboard closes it; only Esc and its own button bring the focus back to the chip.
 */
export function CitationPopover({ ui, opened, close }: { ui: ThreadUi; opened: Opened; close: () => void }) {
  const { citation, chip } = opened
  const box = useRef<HTMLDivElement>(null)
  const passage = useRef<HTMLDivElement>(null)
  const closeToChip = () => {
    close()
    chip.focus()
  }

  useLayoutEffect(() => {
    if (box.current) place(box.current, chip)
    box.current?.focus()
    const mark = passage.current?.querySelector('mark')
    if (mark && passage.current) passage.current.scrollTop = mark.offsetTop - passage.current.clientHeight / 3
    const onPointerDown = (event: Event) => {
      const path = event.composedPath()
      if (box.current && !path.includes(box.current) && !path.includes(chip)) close()
    }
    addEventListener('pointerdown', onPointerDown)
    return () => removeEventListener('pointerdown', onPointerDown)
  }, [opened])

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    closeToChip()
  }
  const onFocusOut = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget && relatedTarget !== chip && !box.current?.contains(relatedTarget as Node)) close()
  }

  const { before, quote, after } = markQuote(citation.passage, citation.quote)
  const link = citationLink(citation.url, citation.quote, location.href)
  const date =
    citation.updatedAt && new Date(citation.updatedAt).toLocaleDateString(ui.tag, { dateStyle: 'medium' })
  return (
    <div
      class="popover"
      role="dialog"
      aria-label={citation.title}
      tabIndex={-1}
      ref={box}
      onKeyDown={onKeyDown}
      onFocusOut={onFocusOut}
    >
      <div class="top">
        <div>
          <h3 dir="auto">{citation.title}</h3>
          {citation.headings.length > 0 && <p dir="auto">{citation.headings.join(' › ')}</p>}
        </div>
        <button type="button" class="icon" aria-label={ui.words.close} onClick={closeToChip}>
          <Icon path={CLOSE} />
        </button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <div class="passage" dir="auto" tabIndex={0} ref={passage}>
        {before}
        <mark>{quote}</mark>
        {after}
      </div>
      {(date || link) && (
        <div class="foot">
          <span>{date && fill(ui.words.updated, { date })}</span>
          {link && (
            <a class="text" href={link} target="_blank" rel="noopener">
              {ui.words.openArticle}
            </a>
          )}
        </div>
      )}
    </div>
  )
}

/** Below the chip or above it, wherever there is more room in the panel. */
function place(box: HTMLElement, chip: HTMLElement) {
  const panel = box.closest('dialog')?.getBoundingClientRect()
  if (!panel) return
  const { top, bottom } = chip.getBoundingClientRect()
  const [above, below] = [top - panel.top, panel.bottom - bottom]
  const isBelow = below >= above
  const set = (name: string, px: number | null) =>
    box.style.setProperty(name, px === null ? 'auto' : `${px}px`)
  set('top', isBelow ? bottom - panel.top + GAP : null)
  set('bottom', isBelow ? null : panel.bottom - top + GAP)
  set('max-height', Math.max(above, below) - 2 * GAP)
}
