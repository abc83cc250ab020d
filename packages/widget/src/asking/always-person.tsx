import type { BatonClient } from '@baton/client'
import type { VisitorConversation } from '@baton/contracts'
import { useState } from 'preact/hooks'
import { preferPerson } from './prefer-person.ts'
import type { AskingWords } from './words/load-asking-words.ts'

interface AlwaysPersonProps {
  client: BatonClient
  words: AskingWords
  conversation: VisitorConversation
}

/** For who waits: whether all their conversations are to begin like this. */
export function AlwaysPerson({ client, words, conversation }: AlwaysPersonProps) {
  const [hasFailed, setFailed] = useState(false)
  return (
    <>
      <label class="always">
        <input
          type="checkbox"
          checked={conversation.alwaysPerson}
          onChange={({ currentTarget: { checked } }) =>
            preferPerson(client, conversation.id, checked).then(
              () => setFailed(false),
              () => setFailed(true),
            )
          }
        />
        {words.always}
      </label>
      {hasFailed && (
        <p class="danger" role="alert">
          {words.notSent}
        </p>
      )}
    </>
  )
}
