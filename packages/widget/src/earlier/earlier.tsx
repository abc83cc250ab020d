import type { Message, OutputOf, PastConversation } from '@baton/contracts'
import { plainText } from '@baton/markup'
import { useEffect, useState } from 'preact/hooks'
import type { Here } from '../menu/here.ts'
import { usePart, withWords } from './use-part.ts'
import type { EarlierWords } from './words/load-earlier-words.ts'

interface Opened {
  conversation: PastConversation
  messages: Message[]
}

/** By the panel's language (BCP 47). */
export const earlierIn = (tag: string) => withWords(Earlier, tag)

/** The visitor's conversations of before: a list by date and first line, each to be read, and gone on with. */
function Earlier({ here }: { here: Here }) {
  const { box, words } = usePart(here)
  const { ui, state, words: tools } = here
  const { session } = ui.client
  const [list, setList] = useState<PastConversation[] | null>(null)
  const [opened, setOpened] = useState<Opened | null>(null)
  const current = state.conversation?.id
  useEffect(() => {
    // Whom the page vouches for may have talked elsewhere, and is told of here when they first act.
    const listed = session.start().then(() => session.call('GET', '/conversations'))
    listed.then(
      (read) => setList((read as OutputOf<'listConversations'>).conversations),
      () => setList([]),
    )
  }, [])
  const open = async (conversation: PastConversation) => {
    const read = await session.call('GET', `/conversations/${conversation.id}`).catch(() => null)
    if (read) setOpened({ conversation, messages: (read as OutputOf<'readConversation'>).messages })
    box.current?.focus()
  }
  const goOn = ({ conversation }: Opened) => {
    ui.client.open(conversation.id)
    here.close()
  }

  const others = list?.filter(({ id }) => id !== current)
  return (
    <div class="part" role="dialog" aria-label={tools.earlier} tabIndex={-1} ref={box}>
      <h3>{tools.earlier}</h3>
      {!others && <p class="muted late">{words.loadingEarlier}</p>}
      {others?.length === 0 && <p class="muted">{words.noEarlier}</p>}
      {opened ? (
        <>
          <PastMessages messages={opened.messages} words={words} assistant={ui.words.assistant} />
          <div class="mail">
            <button type="button" class="text" onClick={() => goOn(opened)}>
              {words.goOn}
            </button>
            <button type="button" class="text" onClick={() => setOpened(null)}>
              {words.back}
            </button>
          </div>
        </>
      ) : (
        <ul>
          {others?.map((conversation) => (
            <li key={conversation.id}>
              <button type="button" class="past" onClick={() => void open(conversation)}>
                <span dir="auto">{conversation.firstLine}</span>
                <span class="muted">{dateOf(conversation.lastMessageAt, ui.tag)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function PastMessages({
  messages,
  words,
  assistant,
}: {
  messages: Message[]
  words: EarlierWords
  assistant: string
}) {
  return (
    <dl>
      {messages
        .filter(({ kind }) => kind === 'text')
        .map(({ id, author, text }) => (
          <div key={id}>
            <dt class="muted">
              {author.kind === 'agent' ? author.name : author.kind === 'visitor' ? words.you : assistant}
            </dt>
            <dd dir="auto">{plainText(text)}</dd>
          </div>
        ))}
    </dl>
  )
}

const dateOf = (at: number, tag: string) => new Date(at).toLocaleDateString(tag, { dateStyle: 'medium' })
