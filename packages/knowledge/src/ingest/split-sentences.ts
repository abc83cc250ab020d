/** Ends of sentences in any script; an abbreviation's dot is followed by a small letter or a digit. */
const END = /(?<=[.!?…]["'”’)\]]*)\s+(?=["'“‘([]?[\p{Lu}\p{Lo}\p{N}])|(?<=[。！？．])(?!["'”’」』）)])|\n+/u

/** The sentences of a text; lines always end one. */
export function splitSentences(text: string): string[] {
  return text
    .split(END)
    .map((sentence) => sentence.trim())
    .filter(Boolean)
}
