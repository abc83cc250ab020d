import type { NextStep, Standing, SuggestionFigures } from '@baton/contracts'

export const standingWords: Record<Standing, string> = {
  assistant_answers: 'The assistant answers.',
  waits_in_queue: 'The visitor waits for a person.',
  visitor_waits: 'The visitor waits for an answer.',
  waits_for_visitor: 'It is the visitor’s turn.',
  snoozed: 'It is snoozed.',
  resolved: 'It is resolved.',
}

/** What a next step is called on its button. */
export function stepLabel(step: NextStep): string {
  switch (step.do) {
    case 'accept':
      return 'Accept'
    case 'ask':
      return `Ask for: ${step.fact}`
    case 'team':
      return `Transfer to ${step.team}`
    case 'as_before':
      return 'Use what helped before'
    case 'reply':
      return 'Suggest a reply'
    case 'resolve':
      return 'Resolve'
  }
}

/** What became of suggested replies of late, in one line; nothing where none was used. */
export function figuresInWords(figures: SuggestionFigures[]): string {
  const replies = figures.find(({ kind }) => kind === 'reply')
  if (!replies?.used) return ''
  const { made, used, changed } = replies
  const percent = Math.round((changed ?? 0) * 100)
  const edits = percent === 0 ? 'sent as they were' : `${percent} % of their words changed`
  return `${used} of ${made} suggested replies used in 30 days, ${edits}`
}
