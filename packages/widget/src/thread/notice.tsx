import type { ConversationState } from '@baton/client'
import type { Message, Notice as NoticeFact } from '@baton/contracts'
import { fill, type Words } from '../locales/words.ts'
import type { ThreadUi } from '../ui.ts'
import { Asking } from './asking.tsx'

/** What happened to the conversation, in the reader's language; with what can be done now, while it is the newest. */
export function Notice({
  ui,
  state,
  notice,
  message,
  isLast,
}: {
  ui: ThreadUi
  state: ConversationState
  notice: NoticeFact
  message: Message
  isLast: boolean
}) {
  const { words, client } = ui
  const waits = notice.code === 'handoff.requested' && state.conversation?.control === 'queue'
  const isClosed = notice.code === 'conversation.resolved'
  const text = whatHappened(notice, words)
  return (
    <div class="notice">
      {waits ? <b>{text}</b> : text}
      {waits && <p>{whenOneComes(notice, state, ui)}</p>}
      {message.form && (waits || message.form.answers) && (
        <Asking ui={ui} asks="form" message={message} form={message.form} />
      )}
      {waits && (
        <button type="button" class="text" onClick={() => client.cancelRequest()}>
          {words.stopWaiting}
        </button>
      )}
      {waits && state.conversation && (
        <Asking ui={ui} asks="alwaysPerson" conversation={state.conversation} />
      )}
      {isLast && isClosed && (
        <div>
          <button type="button" class="text" onClick={() => client.startNew()}>
            {words.startNew}
          </button>
        </div>
      )}
      {isLast && isClosed && state.conversation?.csat && (
        <Asking
          key={state.conversation.id}
          ui={ui}
          asks="howItWent"
          conversationId={state.conversation.id}
          csat={state.conversation.csat}
        />
      )}
    </div>
  )
}

function whatHappened(notice: NoticeFact, words: Words): string {
  switch (notice.code) {
    case 'handoff.requested':
      return notice.asked === false ? words.passedOn : words.requested
    case 'handoff.accepted':
      return fill(words.joined, { name: notice.agentName })
    case 'handoff.transferred':
      return notice.agentName ? fill(words.transferred, { name: notice.agentName }) : words.requeued
    case 'assistant.returned':
      return words.returned
    case 'conversation.resolved':
      return words.resolved
  }
}

function whenOneComes(
  { position, agentsOnline, opensAt }: Extract<NoticeFact, { code: 'handoff.requested' }>,
  { conversation }: ConversationState,
  { words, tag }: ThreadUi,
): string {
  const asked = conversation?.offeredTo
  if (asked) return fill(words.beingAsked, { name: asked })
  if (opensAt) return fill(words.opens, { date: dayAndTime(opensAt, tag) })
  if (agentsOnline === 0) return words.nobody
  const place = conversation?.queuePosition ?? position
  const where = place === 1 ? words.next : fill(words.position, { n: place })
  const minutes = conversation?.waitMinutes
  return minutes ? `${where} ${fill(words.usualWait, { n: minutes })}` : where
}

/** In the reader's own time, on one line. */
const dayAndTime = (at: number, tag: string) =>
  new Intl.DateTimeFormat(tag, { weekday: 'long', hour: 'numeric', minute: '2-digit' })
    .format(at)
    .replace(/\s/g, '\u00a0')
