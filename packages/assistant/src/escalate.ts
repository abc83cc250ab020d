import type { Told } from './answer.ts'
import type { Answer, Question } from './assistant.ts'
import { failedBefore } from './failed-before.ts'
import type { Understood } from './understand.ts'

/** Answers in a row that knew nothing, this one included, after which they are the reason for the offer. */
const FAILED_ANSWERS = 2

/** Whether a person should take over, and why. The words are for staff. */
export function escalate(question: Question, { person }: Understood, told: Told): Answer['handoff'] {
  if (person.wants) {
    return { reason: 'visitor_asked', trigger: `The visitor wrote “${person.matched}”.`, when: 'now' }
  }
  const promise = told.report?.checked.withheld.find(({ reason }) => reason === 'promise')
  if (promise) {
    return {
      reason: 'policy',
      trigger: `The model promised “${promise.text}”, which nothing backs.`,
      when: 'offer',
    }
  }
  if (told.tier !== 3) return null
  const failed = 1 + failedBefore(question.history)
  return failed >= FAILED_ANSWERS
    ? { reason: 'failed_answers', trigger: `${failed} answers in a row found nothing.`, when: 'offer' }
    : { reason: 'no_answer', trigger: 'The knowledge holds nothing near the question.', when: 'offer' }
}
