import type { ConversationState } from '@baton/client'
import { useEffect, useRef } from 'preact/hooks'
import { fill } from '../locales/words.ts'
import type { ThreadUi } from '../ui.ts'
import { isWithPeople } from './with-people.ts'

/**
 * Says that a person types. There is room for it while one is asked for or answers, so nothing moves when it comes and
 * goes. Read out once until their next message, however often they pause.
 */
export function Typing({ ui: { words }, state }: { ui: ThreadUi; state: ConversationState }) {
  const { typing, messages } = state
  const turn = messages.findLast(({ author }) => author.kind === 'agent')?.id ?? ''
  const said = useRef<string>(null)
  useEffect(() => {
    if (!typing) return
    return () => {
      said.current = turn
    }
  }, [typing, turn])
  if (!isWithPeople(state)) return null
  return (
    <div class="typing" role="status" aria-live={said.current === turn ? 'off' : 'polite'}>
      {typing && (
        <>
          <i aria-hidden="true" />
          <i aria-hidden="true" />
          <i aria-hidden="true" />
          <span>{fill(words.types, { name: typing.name })}</span>
        </>
      )}
    </div>
  )
}
