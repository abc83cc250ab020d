import type { Citation, Message } from '@baton/contracts'
import { Markup } from '@baton/markup/preact'
import { useCallback, useMemo } from 'preact/hooks'
import { Actions } from './actions.tsx'
import { Asking } from './asking.tsx'
import { Chip } from './chip.tsx'
import { copyCode } from './copy-code.tsx'
import { Files } from './files.tsx'
import { Offers } from './offers.tsx'
import type { EntryProps } from './thread.tsx'
import { useReveal } from './use-reveal.ts'

interface AnswerProps extends EntryProps {
  text: string
  citations: Citation[]
  /** Missing while the answer is arriving. */
  message?: Message
}

/** What the assistant or a person wrote: streamed, with its citations, and what can be done with it. */
export function Answer({ ui, state, isLast, opened, open, text, citations, message }: AnswerProps) {
  const { words } = ui
  const shown = useReveal(text.length)
  const links = useMemo(
    () => ({
      allowedUrls: citations.flatMap(({ url }) => url ?? []),
      allowedOrigins: [location.origin],
    }),
    [citations.length],
  )
  // Markup draws a block again only for a new function, so this one changes with what it draws.
  const renderCitation = useCallback(
    (n: number) => {
      const citation = citations.find((each) => each.n === n)
      return citation ? <Chip ui={ui} citation={citation} opened={opened} open={open} /> : null
    },
    [citations.length, opened],
  )
  const renderCodeTool = useCallback((code: string) => copyCode(ui, code), [ui])
  const isDone = message && shown === text.length
  const isCut = message?.state === 'cut'
  const isOurs = message?.author.kind === 'assistant'

  return (
    <div class="answer">
      {text && (
        <Markup
          text={text.slice(0, shown)}
          links={links}
          renderCitation={renderCitation}
          renderCodeTool={renderCodeTool}
          // Of an answer that broke off, half a mark is none; a whole one at its end would wait for what might follow.
          streaming={!isDone || (isCut && !text.endsWith(']'))}
        />
      )}
      {!text && !message && <p class="muted late">{words.reading}</p>}
      {message?.files && <Files ui={ui} files={message.files} />}
      {isDone && isCut && <p class="state">{words.cut}</p>}
      {isDone && isLast && isOurs && message.form?.answers === null && (
        <Asking ui={ui} asks="form" message={message} form={message.form} />
      )}
      {isDone && isLast && isOurs && <Offers ui={ui} state={state} message={message} />}
      {isDone && isOurs && <Actions ui={ui} message={message} />}
    </div>
  )
}
