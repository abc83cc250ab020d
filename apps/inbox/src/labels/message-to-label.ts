import type { Message, MessageId } from '@baton/contracts'

/** The message under the pointer or with the focus, if it can be labelled; else the visitor's newest. */
export function messageToLabel(messages: readonly Message[]): MessageId | null {
  const shown = document.querySelector<HTMLElement>('.message:is(:focus, :focus-within)')
  const pointed = shown ?? document.querySelector<HTMLElement>('.message:hover')
  const here = messages.find(({ id }) => pointed?.id === `message-${id}`)
  if (here && canBeLabelled(here)) return here.id
  return (
    messages.findLast(({ author, state }) => author.kind === 'visitor' && state !== 'withdrawn')?.id ?? null
  )
}

function canBeLabelled({ author, kind, state }: Message): boolean {
  return kind === 'text' && state !== 'withdrawn' && ['visitor', 'assistant'].includes(author.kind)
}
