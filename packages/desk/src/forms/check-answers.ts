import { BatonError, EmailAddress, type Form, type FormAnswers, type FormField } from '@baton/contracts'
import { readSettings, type SiteStore } from '@baton/store'
import { findOrderNumbers } from '@baton/understanding/find-order-numbers'

/** The answers to a form's own fields, each as it is kept. Throws for the first that is missing or wrong. */
export function checkAnswers(store: SiteStore, { fields }: Form, answers: FormAnswers): FormAnswers {
  const kept: FormAnswers = {}
  for (const field of fields) {
    const answer = (Object.hasOwn(answers, field.name) && answers[field.name]?.trim()) || ''
    if (answer) kept[field.name] = checkAnswer(store, field, answer)
    else if (field.required) throw new BatonError('form.missing')
  }
  return kept
}

function checkAnswer(store: SiteStore, { kind }: FormField, answer: string): string {
  switch (kind) {
    case 'name':
      return answer.slice(0, 80)
    case 'email':
      if (!EmailAddress.safeParse(answer).success) throw new BatonError('form.email_wrong')
      return answer
    case 'order_number':
      return checkOrderNumber(store, answer)
  }
}

/** As the site's patterns write it, check digits included; any number of a site that has said no pattern. */
function checkOrderNumber(store: SiteStore, answer: string): string {
  const { orderNumbers } = readSettings(store).understanding
  if (orderNumbers.length === 0) return answer.slice(0, 60)
  const [found, ...others] = findOrderNumbers(answer, orderNumbers)
  if (!found || others.length > 0) throw new BatonError('form.order_number_wrong')
  return found.value
}
