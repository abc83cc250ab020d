/** A run of text inside a block. */
export type Inline =
  | { type: 'text'; text: string }
  | { type: 'strong' | 'em'; children: Inline[] }
  | { type: 'code'; text: string }
  /** Whether it may be followed is not decided here: see `isAllowedLink`. */
  | { type: 'link'; url: string; children: Inline[] }
  /** `[^n]`, 1 to 99. */
  | { type: 'citation'; n: number }
  | { type: 'break' }

export interface List {
  ordered: boolean
  /** Number of the first item; 0 for unordered lists. */
  start: number
  items: { children: Inline[]; list: List | null }[]
}

/** One block; `source` is the text it was made of, so equal sources mean equal blocks. */
export type Block = { source: string } & (
  | { type: 'paragraph' | 'heading'; children: Inline[] }
  | ({ type: 'list' } & List)
  | { type: 'table'; header: Inline[][]; rows: Inline[][][] }
  | { type: 'code'; text: string }
  | { type: 'quote'; blocks: Block[] }
)
