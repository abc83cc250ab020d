import type { Citation } from '@baton/contracts'
import { Markup } from '@baton/markup/preact'
import { useMemo } from 'preact/hooks'
import { CitationChip } from './citation-chip.tsx'

export interface WrittenProps {
  text: string
  citations: Citation[]
  /** Still arriving. */
  streaming?: boolean
}

/** What somebody wrote. Links lead to cited sources only; markers become chips. */
export function Written({ text, citations, streaming = false }: WrittenProps) {
  const links = useMemo(
    () => ({
      allowedUrls: citations.flatMap(({ url }) => (url ? [url] : [])),
      allowedOrigins: [],
    }),
    [citations],
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
