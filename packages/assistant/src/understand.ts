import { detectLanguage, isFollowUp, isSmallTalk, type PersonWish, wantsPerson } from '@baton/understanding'
import type { Question } from './assistant.ts'

export interface Understood {
  /** BCP 47, primary tag. */
  language: string
  smallTalk: ReturnType<typeof isSmallTalk>['kind']
  person: PersonWish
  followUp: boolean
}

/** What can be told from the question alone. */
export function understand({ text, language: fallback, spoken, history }: Question): Understood {
  const { language } = detectLanguage(text, fallback, spoken)
  return {
    language,
    smallTalk: isSmallTalk(text).kind,
    person: wantsPerson(text, language),
    followUp: history.some((turn) => turn.author === 'visitor') && isFollowUp(text, language),
  }
}
