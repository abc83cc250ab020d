const PLACEHOLDER = /(\[(?:email|phone|card|iban|ip|national id|address) \d+\])/

export interface TextPart {
  text: string
  /** Stands for something that was masked. */
  masked: boolean
}

/** A message's words, parted at what was masked. */
export function maskedParts(text: string): TextPart[] {
  return text
    .split(PLACEHOLDER)
    .map((part, at) => ({ text: part, masked: at % 2 === 1 }))
    .filter((part) => part.text !== '')
}

/** "Card 1" of `[card 1]`, with the usual capitals. */
export function placeholderWords(placeholder: string): string {
  const words = placeholder.slice(1, -1)
  if (/^i(?:ban|p) /.test(words)) return words.toUpperCase()
  return words.charAt(0).toUpperCase() + words.slice(1)
}
