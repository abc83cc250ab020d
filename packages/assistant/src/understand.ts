import { detectLanguage, isFollowUp, isSmallTalk, type PersonWish, wantsPerson } from '@baton/understanding'
import type { Question } from './assistant.ts'

export interface Understood {
  /** BCP 47, primary tag. */
  language: string
  smallTalk: ReturnType<typeof isSmallTalk>['kind']
  person: PersonWish
  followUp: boolean
}

const NO_WISH: PersonWish = { wants: false, confidence: 0, matched: null }

/** What can be told from the question alone; what its signals say is not looked for again. */
export function understand(question: Question): Understood {
  const { text, history, signals } = question
  const language =
    signals?.language.value ?? detectLanguage(text, question.language, question.spoken).language
  // An answer to the assistant's own question is no small talk, whatever it says.
  const isAnswer = signals?.intent?.value && signals.intent.confidence === 1
  return {
    language,
    smallTalk: isAnswer ? null : isSmallTalk(text).kind,
    person: signals?.asksForPerson === false ? NO_WISH : wantsPerson(text, language),
    followUp:
      history.some((turn) => turn.author === 'visitor') && (isTap(question) || isFollowUp(text, language)),
  }
}

/** What is on a button says little without the question before it. */
const isTap = ({ text, history }: Question) => history.at(-1)?.choices?.includes(text) ?? false
