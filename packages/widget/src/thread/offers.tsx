import type { ConversationState } from '@baton/client'
import type { Message } from '@baton/contracts'
import type { ThreadUi } from '../ui.ts'

interface OffersProps {
  ui: ThreadUi
  state: ConversationState
  message: Message
}

/**
 * What can be tapped under the newest answer: replies to its question; another try where it broke off; a person where
 * it was none.
 */
export function Offers({ ui: { client, words }, state: { conversation }, message }: OffersProps) {
  if (conversation?.control !== 'assistant' || conversation.status === 'resolved') return null
  const { id, choices, state, tier } = message
  const isCut = state === 'cut'
  const choose = (choice: string, button: HTMLElement) => {
    // The buttons go; a touch screen must not open its keyboard for what comes next.
    button.closest<HTMLElement>('.log')?.focus()
    client.send(choice)
  }
  return (
    <>
      {choices.length > 0 && (
        <fieldset class="choices" aria-label={words.choices}>
          {choices.map((choice) => (
            <button
              key={choice}
              type="button"
              class="offer"
              dir="auto"
              onClick={(event) => choose(choice, event.currentTarget)}
            >
              {choice}
            </button>
          ))}
        </fieldset>
      )}
      {(tier === 3 || isCut) && (
        <div class="choices">
          {isCut && (
            <button type="button" class="offer" onClick={() => client.retryAnswer(id)}>
              {words.retry}
            </button>
          )}
          <button type="button" class="offer" onClick={() => client.requestPerson()}>
            {words.person}
          </button>
        </div>
      )}
    </>
  )
}
