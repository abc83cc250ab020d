import type { Citation } from '@baton/contracts'
import { ExternalLink } from 'lucide-preact'
import { useContext, useRef, useState } from 'preact/hooks'
import { Icon } from '../controls/icon.tsx'
import { Popover } from '../controls/popover.tsx'
import { shortDate } from '../state/time-words.ts'
import { articleLink, VisitorPage } from './article-link.ts'

/** A small number that opens the passage it stands for; with a `title` it says that too. */
export function CitationChip({ citation, title }: { citation: Citation; title?: string }) {
  const anchor = useRef<HTMLButtonElement>(null)
  const titled = title !== undefined
  const [open, setOpen] = useState(false)
  return (
    <>
      <button
        ref={anchor}
        type="button"
        class={titled ? 'source' : 'chip'}
        aria-expanded={open}
        aria-label={titled ? undefined : `Source ${citation.n}: ${citation.title}`}
        onClick={() => setOpen(!open)}
      >
        {titled && <span class="visually-hidden">Source </span>}
        <span class="chip-number">{citation.n}</span>
        {titled && <span class="source-title">{title}</span>}
      </button>
      {open && anchor.current && (
        <Popover
          anchor={anchor.current}
          label={`Source ${citation.n}`}
          class="passage"
          onClose={() => setOpen(false)}
        >
          <Passage citation={citation} />
        </Popover>
      )}
    </>
  )
}

function Passage({ citation }: { citation: Citation }) {
  const { title, headings, url, updatedAt } = citation
  const link = articleLink(url, useContext(VisitorPage))
  return (
    <>
      <p class="passage-title">{title}</p>
      {headings.length > 0 && <p class="passage-path">{headings.join(' › ')}</p>}
      <blockquote class="passage-text" dir="auto">
        {marked(citation).map((piece, index) =>
          piece.quoted ? <mark key={index}>{piece.text}</mark> : <span key={index}>{piece.text}</span>,
        )}
      </blockquote>
      <p class="passage-foot">
        {updatedAt !== null && <span>Updated {shortDate(updatedAt)}</span>}
        {link && (
          <a href={link} target="_blank" rel="noopener noreferrer">
            Open article
            <Icon of={ExternalLink} size={14} />
          </a>
        )}
      </p>
    </>
  )
}

/** The passage in pieces, with the words that were quoted marked; all of it when they cannot be found. */
export function marked({ passage, quote }: Pick<Citation, 'passage' | 'quote'>) {
  const at = quote === '' ? -1 : passage.indexOf(quote)
  if (at < 0) return [{ text: passage || quote, quoted: false }]
  return [
    { text: passage.slice(0, at), quoted: false },
    { text: quote, quoted: true },
    { text: passage.slice(at + quote.length), quoted: false },
  ].filter((piece) => piece.text !== '')
}

/** What to call a source among its neighbours: the article, or the part of it where two share one. */
export function sourceTitle(citation: Citation, citations: Citation[]): string {
  const shared = citations.filter((other) => other.title === citation.title).length > 1
  return (shared && citation.headings.at(-1)) || citation.title
}
