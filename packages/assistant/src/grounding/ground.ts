import type { ModelReport, Passage } from '@baton/contracts'
import type { EngineRequest } from '../engine.ts'
import type { Ground, GroundedPart } from '../engines/model/grounded-part.ts'
import type { ModelPart } from '../engines/model/model-part.ts'
import { phrasesFor } from '../phrases.ts'
import { checkPiece, checksFor, type Source, type Verdict } from './check-piece.ts'
import { Citations } from './citations.ts'
import { Outlet } from './outlet.ts'
import { LEADING, type Piece } from './piece.ts'
import { PieceReader } from './read-pieces.ts'

type Shown = Extract<GroundedPart, { type: 'delta' | 'citation' }>

/**
 * Lets out of a model's text what its sources bear out, sentence by sentence, each as soon as it is checked. What fails
 * is not shown and comes with its reason in `checked`. SPEC.md holds the rules (G1…).
 */
export const ground: Ground = async function* (parts, request) {
  const grounding = new Grounding(request)
  for await (const part of parts) {
    yield* grounding.take(part)
    if (part.type !== 'text' && part.type !== 'source' && part.type !== 'block') yield part
  }
}

/** A part of a model's text with what it is said to stand on. */
interface SourcedSpan {
  start: number
  end: number
  sources: Source[]
}

interface Leading extends Piece {
  /** An item that it led to was withheld. */
  hasLostItem: boolean
}

class Grounding {
  readonly #request: EngineRequest
  readonly #reader: PieceReader
  readonly #outlet = new Outlet()
  readonly #checks: ReturnType<typeof checksFor>
  readonly #passages = new Map<string, Passage>()
  readonly #checked: ModelReport['checked'] = { sentences: 0, facts: 0, withheld: [] }
  readonly #waiting: { piece: Piece; isFree: boolean }[] = []
  /** Pieces that fall if nothing that they lead to goes out. */
  #leading: Leading[] = []
  #written = ''
  #spans: SourcedSpan[] = []
  #open: Source[] = []
  #told = 0

  constructor(request: EngineRequest) {
    this.#request = request
    this.#reader = new PieceReader(request.language)
    this.#checks = checksFor(request, new Citations())
    this.#learn(request.passages)
  }

  *take(part: ModelPart): Generator<GroundedPart> {
    switch (part.type) {
      case 'text':
        this.#written += part.text
        this.#reader.add(part.text)
        yield* this.#drain('text')
        return yield* this.#tellChecked()
      case 'source':
        this.#open.push({ passage: this.#passages.get(part.chunkId), cited: part.cited })
        return
      case 'block':
        this.#closeBlock()
        yield* this.#drain('block')
        return yield* this.#tellChecked()
      case 'passages':
        return this.#learn(part.passages)
      case 'end':
        this.#closeBlock()
        yield* this.#drain('end')
        this.#dropLeading()
        if (part.ending.kind === 'answered') yield* this.#tellLimits()
        return yield* this.#tellChecked()
    }
  }

  #learn(passages: Passage[]): void {
    for (const passage of passages) this.#passages.set(passage.id, passage)
  }

  #closeBlock(): void {
    const start = this.#spans.at(-1)?.end ?? 0
    this.#spans.push({ start, end: this.#written.length, sources: this.#open })
    this.#open = []
  }

  *#drain(since: 'text' | 'block' | 'end'): Generator<Shown> {
    for (const piece of this.#reader.read(since)) this.#waiting.push({ piece, isFree: this.#isFree(piece) })
    for (let [next] = this.#waiting; next; [next] = this.#waiting) {
      const hasSources = (this.#spans.at(-1)?.end ?? 0) >= next.piece.end
      if (!hasSources && !next.isFree) return
      this.#waiting.shift()
      yield* this.#settle(next.piece)
    }
  }

  /** A greeting need not wait for sources that it will not have. */
  #isFree(piece: Piece): boolean {
    if (LEADING.has(piece.kind)) return true
    const verdict = this.#check(piece, [])
    return !verdict.isFact && 'text' in verdict
  }

  /** Decides about a piece, and with it about what led to it. */
  *#settle(piece: Piece): Generator<Shown> {
    if (LEADING.has(piece.kind)) return this.#lead(piece)
    const sources = this.#sourcesOf(piece)
    const verdict = this.#check(piece, sources)
    this.#count(piece, verdict)
    if (!('text' in verdict)) {
      this.#outlet.skip(piece)
      for (const one of this.#leading) one.hasLostItem ||= piece.isItem
      return this.#dropLeading(({ kind }) => kind === 'yes' || (kind === 'intro' && !piece.isItem))
    }
    const isCited = verdict.citations.length > 0
    this.#dropLeading(
      ({ kind, hasLostItem }) =>
        (kind === 'yes' && !isCited) || (kind === 'intro' && hasLostItem && !piece.isItem),
    )
    yield* this.#letLead(sources)
    yield* this.#outlet.write(piece, verdict.text, verdict.citations)
  }

  #lead(piece: Piece): void {
    this.#dropLeading((one) => replaces(piece, one))
    this.#leading.push({ ...piece, hasLostItem: false })
  }

  /** What leads to a piece stands on its sources. */
  *#letLead(sources: Source[]): Generator<Shown> {
    for (const piece of this.#leading.splice(0)) {
      const verdict = this.#check(piece, [...this.#sourcesOf(piece), ...sources])
      this.#count(piece, verdict, false)
      if ('text' in verdict) yield* this.#outlet.write(piece, verdict.text, [])
      else this.#outlet.skip(piece)
    }
  }

  #dropLeading(falls: (piece: Leading) => boolean = () => true): void {
    const fallen = this.#leading.filter(falls)
    this.#leading = this.#leading.filter((piece) => !falls(piece))
    for (const piece of fallen) this.#count(piece, { isFact: false, reason: 'uncited' })
    for (const piece of fallen) this.#outlet.skip(piece)
  }

  #check(piece: Piece, sources: Source[]): Verdict {
    return checkPiece(piece.text, sources, this.#checks, this.#outlet.text)
  }

  #count({ mark, text }: Piece, verdict: Verdict, counts = true): void {
    this.#checked.sentences += 1
    if (verdict.isFact && counts) this.#checked.facts += 1
    if ('reason' in verdict)
      this.#checked.withheld.push({ text: mark.trimStart() + text, reason: verdict.reason })
  }

  /** Of the spans that hold letters of the piece: a closing mark alone is no reason. */
  #sourcesOf({ start, end }: Piece): Source[] {
    return this.#spans
      .filter((span) =>
        /[\p{L}\p{N}]/u.test(this.#written.slice(Math.max(start, span.start), Math.min(end, span.end))),
      )
      .flatMap(({ sources }) => sources)
  }

  /** With every piece, so that an answer that breaks off says it too. */
  *#tellChecked(): Generator<GroundedPart> {
    const { sentences, facts, withheld } = this.#checked
    if (sentences === this.#told) return
    this.#told = sentences
    yield { type: 'checked', checked: { sentences, facts, withheld: [...withheld] } }
  }

  /** In the place of what was promised: what is true. */
  *#tellLimits(): Generator<Shown> {
    const { language, siteLanguage } = this.#request
    const hasPromised = this.#checked.withheld.some(({ reason }) => reason === 'promise')
    if (hasPromised) yield* this.#outlet.add(phrasesFor(language, siteLanguage).cannotDo)
  }
}

/** Whether what led to nothing yet is over when the next of its like comes. */
function replaces(next: Piece, one: Leading): boolean {
  if (one.kind === 'heading') return next.kind === 'heading' && levelOf(one) >= levelOf(next)
  return one.kind !== 'intro' || next.kind !== 'table-head'
}

function levelOf({ mark }: Piece): number {
  return mark.match(/#/g)?.length ?? 6
}
