import { baseLanguage } from '../base-language.ts'
import { promiseWords } from './promise-words.ts'

/** "When your order has been shipped" says of no order that it was. */
const CONDITION =
  /(?<!\p{L})(?:when|once|if|until|after|unless|before|as soon as|whether|wenn|sobald|falls|nachdem|cuando|hasta que|una vez que|si|quand|lorsque|dès que|une fois que|quando|se|appena|assim que|als|zodra|wanneer|gdy|kiedy|jeśli|إذا|عندما|بعد أن)(?!\p{L})[^,.;!?،]*|(?:如果|当|一旦)[^，。]*/giu

/**
 * Whether a sentence commits the company: `done` to what nobody did or what the assistant cannot do, `future` to what
 * somebody shall do, which is none where a source says it. Reads the answer's language and English.
 */
export function promiseOf(text: string, language: string): 'done' | 'future' | null {
  const sentence = text.normalize('NFC').replaceAll('’', "'").replace(/[*_`]/g, '').trim()
  const certain = sentence.replace(CONDITION, ' ')
  const all = [...new Set([baseLanguage(language), 'en'])].flatMap((base) => promiseWords[base] ?? [])
  if (all.some(({ done }) => done.test(certain))) return 'done'
  return all.some(({ future }) => future.test(certain)) ? 'future' : null
}
