import type { Citation } from '@baton/contracts'
import type { Piece } from './piece.ts'

type Shown = { type: 'delta'; text: string } | { type: 'citation'; citation: Citation }

/** Writes what may go out as one text, as if what was withheld had never been between. */
export class Outlet {
  /** All that went out. */
  text = ''
  readonly #cited = new Set<number>()
  #gap = ''
  #mark = ''

  /** Remembers the line and the pause of a piece that does not go out, for what follows it. */
  skip(piece: Piece): void {
    this.#gap = wider(this.#gap, piece.gap)
    if (piece.startsLine) this.#mark = piece.mark
  }

  /** A piece, with each of its citations before its marker. */
  *write(piece: Piece, text: string, citations: Citation[]): Generator<Shown> {
    for (const citation of citations) {
      if (!this.#cited.has(citation.n)) yield { type: 'citation', citation }
      this.#cited.add(citation.n)
    }
    const mark = piece.startsLine ? piece.mark : this.#mark
    const gap = wider(this.#gap, piece.gap) || (needsSpace(this.text, text) ? ' ' : '')
    const markers = citations.map(({ n }) => `[^${n}]`).join('')
    const delta =
      (this.text ? gap.replace(/\n\s*\n/, '\n\n').replace(/(\n\n)\s+/, '$1') : '') +
      mark +
      withMarkers(piece, text, markers)
    this.#gap = ''
    this.#mark = ''
    this.text += delta
    yield { type: 'delta', text: delta }
  }

  /** A paragraph of our own. */
  *add(text: string): Generator<Shown> {
    const delta = this.text ? `\n\n${text}` : text
    this.text += delta
    yield { type: 'delta', text: delta }
  }
}

function withMarkers({ kind }: Piece, text: string, markers: string): string {
  if (!markers) return text
  if (kind === 'row') return text.replace(/[\s|]*$/, (cells) => markers + cells)
  return kind === 'code' ? `${text}\n${markers}` : text + markers
}

function wider(one: string, other: string): string {
  const lines = (gap: string) => gap.split('\n').length
  return lines(one) > lines(other) || (lines(one) === lines(other) && one.length > other.length) ? one : other
}

/** Sentences that came in parts of their own may stand without a space between them. */
function needsSpace(before: string, text: string): boolean {
  return /[.!?…\])]$/.test(before) && /^[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)
}
