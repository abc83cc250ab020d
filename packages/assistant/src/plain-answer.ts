import { plainText } from '@baton/markup'
import type { Answer } from './assistant.ts'

/** An answer's text without markup and citation markers, for terminals. */
export function plainAnswer(answer: Answer): string {
  return plainText(answer.text)
}
