import { fold } from '../words/fold.ts'

export interface Token {
  /** Folded; stretched letters made short. */
  word: string
  kind: 'word' | 'sign' | 'stop'
  /** Written in capitals in a text that is not all in capitals. */
  isLoud: boolean
  /** Written with letters drawn out: "sooo". */
  isStretched: boolean
}

const PARTS =
  /https?:\/\/\S+|@[\p{L}\p{N}_]+|[<>]?[:;=8xX][-o*']?[)\]([dDpP/\\|3@sS}{*](?![\p{L}\p{N}])|(?<![\p{L}\p{N}])[)\]([D/\\|][-']?[:;=](?![\p{L}\p{N}])|<\/?3+|\^[_.-]?\^|-_+-|[oO]_+[oO]|[tT][_.][tT]|:'\(|\p{Extended_Pictographic}\ufe0f?|[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*|\$+|[.…,;:!?。！？，、()\n]/gu
const STOP = /^[.…,;:!?。！？，、()\n]/

/** Exported conversations hold "&lt;3" and "don\\u2019t" where people wrote "<3" and "don’t". */
const ESCAPES = /&(?:amp|lt|gt|quot|apos|#39);|\\u[\da-f]{4}/gi
const MEANT: Record<string, string> = {
  ...{ '&amp;': '&', '&lt;': '<', '&gt;': '>' },
  ...{ '&quot;': '"', '&apos;': "'", '&#39;': "'" },
}

const unescaped = (text: string): string =>
  text.replace(
    ESCAPES,
    (sign) => MEANT[sign.toLowerCase()] ?? String.fromCharCode(Number.parseInt(sign.slice(2), 16)),
  )

/** The words, emoticons and stops of a text; addresses and names after @ say nothing and are left out. */
export function tokensOf(written: string): Token[] {
  const text = unescaped(written)
  const letters = text.match(/\p{LC}/gu) ?? []
  const capitals = text.match(/\p{Lu}/gu) ?? []
  const isAllLoud = letters.length > 0 && capitals.length > 0.8 * letters.length
  const tokens: Token[] = []
  for (const [part] of text.matchAll(PARTS)) {
    if (/^(?:https?:|@)/.test(part)) continue
    const isWord = /^[\p{L}\p{N}]/u.test(part) && !/^(?:[xX8][-o*']?[^\p{L}\p{N}]|[oO]_|[tT][_.])/u.test(part)
    if (!isWord) {
      tokens.push({
        word: part.replace(/\ufe0f/g, ''),
        kind: STOP.test(part) && part.length === 1 ? 'stop' : 'sign',
        isLoud: false,
        isStretched: false,
      })
      continue
    }
    const word = fold(part)
    const short = word.replace(/(\p{L})\1{2,}/gu, '$1$1')
    tokens.push({
      word: short,
      kind: 'word',
      isLoud: !isAllLoud && part.length > 1 && part === part.toUpperCase() && part !== part.toLowerCase(),
      isStretched: short !== word,
    })
  }
  return tokens
}
