/** Text without meaning and with the statistics of prose: Zipf's law over words that are made of syllables. */
export interface SyntheticText {
  /** One random content word, common ones more often. */
  word(): string
  sentence(): string
  paragraph(sentences: number): string
  /** 0 up to, not including, `below`. */
  number(below: number): number
}

const SMALL_WORDS =
  'the of and to in is you that it for on are with as your this be or have from by we can not if'.split(' ')
const SYLLABLES =
  'ra te lo mi ka ven tor sel pan dri con ful ber stan wel quo nim gar hep os ti ur bel cam'.split(' ')
const ENDINGS = ['', '', '', 's', 'ing', 'ed', 'er']

/** The same seed gives the same text. */
export function syntheticText(seed: number, vocabulary = 20_000): SyntheticText {
  let state = seed >>> 0
  const random = () => {
    // Mulberry32.
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const number = (below: number) => Math.floor(random() * below)
  const pick = (list: string[]) => list[number(list.length)] ?? ''
  const words = Array.from({ length: vocabulary }, () =>
    Array.from({ length: 2 + number(3) }, () => pick(SYLLABLES)).join(''),
  )
  // Zipf with exponent 1: the rank's logarithm is even.
  const word = () =>
    (words[Math.floor(Math.exp(random() * Math.log(vocabulary))) - 1] ?? 'word') + pick(ENDINGS)
  const sentence = () => {
    const length = 8 + number(14)
    const text = Array.from({ length }, () => (random() < 0.45 ? pick(SMALL_WORDS) : word())).join(' ')
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
  }
  return {
    word,
    sentence,
    number,
    paragraph: (sentences) => Array.from({ length: sentences }, sentence).join(' '),
  }
}
