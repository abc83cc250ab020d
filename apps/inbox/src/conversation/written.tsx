import type { Citation } from '@baton/contracts'
import { Markup } from '@baton/markup/preact'
import { useMemo } from 'preact/hooks'
import { CitationChip } from './citation-chip.tsx'

export interface WrittenProps {
  text: string
  citations: Citation[]
  /** A person of the site wrote it: their written-out addresses are links, as on the visitor's screen. */
  byPerson?: boolean
  /** Still arriving. */
  streaming?: boolean
}

/** What somebody wrote. Links lead to cited sources and to where a person's address says; markers become chips. */
export function Written({ text, citations, byPerson = false, streaming = false }: WrittenProps) {
  const links = useMemo(
    () => ({
      allowedUrls: citations.flatMap(({ url }) => (url ? [url] : [])),
      allowedOrigins: [],
      writtenOut: byPerson,
    }),
    [citations, byPerson],
  )
  const renderCitation = useMemo(
    () => (n: number) => {
      const citation = citations.find((candidate) => candidate.n === n)
      return citation ? <CitationChip citation={citation} /> : null
    },
    [citations],
  )
  return <Markup text={text} links={links} renderCitation={renderCitation} streaming={streaming} />
}
