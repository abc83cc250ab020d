/** One block of an article's text, free of markup. Lists and tables have one item or row a line. */
export type Block =
  | {
      kind: 'heading'
      /** 1 to 6; 7 and deeper for tabs and accordions. An empty text ends every heading of that level or deeper. */
      level: number
      text: string
    }
  | { kind: 'paragraph' | 'list' | 'table' | 'code' | 'quote'; text: string }

/** What an extractor finds in a document. */
export interface Extract {
  /** As the page itself says, if it does. */
  title: string | null
  language: string | null
  url: string | null
  blocks: Block[]
}
