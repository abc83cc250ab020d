import type { Message } from '@baton/contracts'
import type { ComponentChildren } from 'preact'
import { useStore } from '../state/store.ts'
import { useWorkspace } from '../state/workspace.ts'
import { showAsWritten, translationsOf } from './translations.ts'

/** A message in the agent's language where it is known in it, with what was written a click away; else as it is. */
export function MessageWords({ message, children }: { message: Message; children: ComponentChildren }) {
  const { inbox } = useWorkspace()
  const { known, asWritten } = useStore(translationsOf(inbox))
  const translation = known.get(message.id)
  if (!translation) return <>{children}</>
  const { text, by } = translation
  const isOwn = by === 'agent'
  // Of a colleague's reply the visitor's version counts; what they wrote is the aside.
  const showsOther = asWritten.has(message.id) === isOwn
  return (
    <>
      {showsOther ? (
        <p class="message-plain" dir="auto">
          {text}
        </p>
      ) : (
        children
      )}
      <p class="translated">
        {isOwn ? 'Sent translated' : showsOther ? 'Translated' : 'As written'}
        {' · '}
        <button type="button" onClick={() => showAsWritten(inbox, message.id, !asWritten.has(message.id))}>
          {wordsOf(isOwn, showsOther)}
        </button>
      </p>
    </>
  )
}

function wordsOf(isOwn: boolean, showsOther: boolean): string {
  if (isOwn) return showsOther ? 'Show what was sent' : 'Show what was written'
  return showsOther ? 'Show original' : 'Show translation'
}
