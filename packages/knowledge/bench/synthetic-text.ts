/** Text without meaning and with the statistics of prose: Zipf's law over words that are made of syllables. */
export interface SyntheticText {
  /** One random content word, common ones more often. */
  word(): string
  /** Words as the language writes them one after the other. */
  joined(words: string[]): string
  sentence(): string
  paragraph(sentences: number): string
  /** 0 up to, not including, `below`. */
  number(below: number): number
}

export type SyntheticLanguage = 'en' | 'de' | 'ru' | 'th'

interface Script {
  smallWords: string[]
  syllables: string[]
  endings: string[]
  gap: string
  /** Share of words that are two words in one. */
  compounds: number
}

const list = (text: string) => text.split(' ')
const LATIN = list('ra te lo mi ka ven tor sel pan dri con ful ber stan wel quo nim gar hep os ti ur bel cam')

const SCRIPTS: Record<SyntheticLanguage, Script> = {
  en: {
    smallWords: list(
      'the of and to in is you that it for on are with as your this be or have from by we can not if',
    ),
    syllables: LATIN,
    endings: ['', '', '', 's', 'ing', 'ed', 'er'],
    gap: ' ',
    compounds: 0,
  },
  de: {
    smallWords: list(
      'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an',
    ),
    syllables: LATIN,
    endings: ['', '', 'en', 'er', 'es', 'ung', 'ungen'],
    gap: ' ',
    compounds: 0.2,
  },
  ru: {
    smallWords: list(
      'и в во не что он на я с со как а то все она так его но да ты к у же вы за бы по только',
    ),
    syllables: list(
      'ра те ло ми ка вен тор сел пан дри кон фул бер стан вел ква ним гар хеп ос ти ур бел кам',
    ),
    endings: ['', 'а', 'у', 'ом', 'ов', 'ами', 'ый'],
    gap: ' ',
    compounds: 0,
  },
  th: {
    smallWords: list('ที่ และ ใน เป็น ของ ได้ มี ให้ การ ไม่ จะ ว่า ไป มา กับ จาก โดย นี้ นั้น หรือ'),
    syllables: list('กุฬ ฆิด ฌาว ฎอน ฏีม ฐูล ฑะย ฒัง ณุร ธิศ บูฆ ผิษ ฝุฮ พอฎ ฟะณ ภิธ มุฌ ยัฐ ราฬ ลีฑ วูฏ ศอฆ ษิก สะฒ หุธ'),
    endings: [''],
    // Between words, for the text is of syllables that no dictionary has; the words come apart as in Thai.
    gap: ' ',
    compounds: 0,
  },
}

/** The same seed and language give the same text. */
export function syntheticText(
  seed: number,
  language: SyntheticLanguage = 'en',
  vocabulary = 20_000,
): SyntheticText {
  const { smallWords, syllables, endings, gap, compounds } = SCRIPTS[language]
  let state = seed >>> 0
  const random = () => {
    // Mulberry32.
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const number = (below: number) => Math.floor(random() * below)
  const pick = (words: string[]) => words[number(words.length)] ?? ''
  const words = Array.from({ length: vocabulary }, () =>
    Array.from({ length: 2 + number(3) }, () => pick(syllables)).join(''),
  )
  // Zipf with exponent 1: the rank's logarithm is even.
  const root = () => words[Math.floor(Math.exp(random() * Math.log(vocabulary))) - 1] ?? 'word'
  const word = () => (random() < compounds ? root() : '') + root() + pick(endings)
  const joined = (parts: string[]) => parts.join(gap)
  const sentence = () => {
    const length = 8 + number(14)
    const text = joined(Array.from({ length }, () => (random() < 0.45 ? pick(smallWords) : word())))
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}${gap ? '.' : ''}`
  }
  return {
    word,
    joined,
    sentence,
    number,
    paragraph: (sentences) => Array.from({ length: sentences }, sentence).join(' '),
  }
}
