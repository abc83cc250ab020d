import type { Conversation } from '@baton/contracts'
import type { RefObject } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { useSelected, useStore } from '../state/store.ts'
import { useWorkspace } from '../state/workspace.ts'
import { greetingName, type Suggestion, suggestionsFor, type Typing, typingAt } from './composer-words.ts'
import { runMacro } from './run-macro.ts'

/** Prepared replies, macros and colleagues for what is typed in a field; its keys go here first. */
export function useSuggestions(
  field: RefObject<HTMLTextAreaElement | null>,
  conversation: Conversation,
  write: (text: string) => void,
) {
  const workspace = useWorkspace()
  const { inbox } = workspace
  const { replies, macros } = useStore(inbox.kit.store)
  const agents = useSelected(inbox.store, (state) => state.agents)
  const [typing, setTyping] = useState<Typing | null>(null)
  const [active, setActive] = useState(0)
  useEffect(() => () => setTyping(null), [conversation.id])
  const names = { visitor: greetingName(conversation), agent: inbox.me.name }
  const suggestions = typing ? suggestionsFor(typing, { replies, macros, agents, names }) : []

  const choose = ({ insert, macro }: Suggestion) => {
    const element = field.current
    if (!element || !typing) return
    const caret = element.selectionStart
    const text = element.value.slice(0, typing.from) + insert + element.value.slice(caret)
    const at = typing.from + insert.length
    // At once: who types on before it is drawn types behind it.
    element.value = text
    element.setSelectionRange(at, at)
    write(text)
    setTyping(null)
    if (macro) void runMacro(workspace, conversation, macro)
  }
  return {
    suggestions,
    active,
    setActive,
    choose,
    close: () => setTyping(null),
    onInput(element: HTMLTextAreaElement) {
      setTyping(typingAt(element.value, element.selectionStart))
      setActive(0)
    },
    onKeyDown(event: KeyboardEvent) {
      if (suggestions.length === 0 || event.isComposing || event.ctrlKey || event.metaKey) return
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
      const chosen = suggestions[active]
      if (step) setActive((at) => (at + step + suggestions.length) % suggestions.length)
      else if ((event.key === 'Enter' || event.key === 'Tab') && chosen) choose(chosen)
      else if (event.key === 'Escape') setTyping(null)
      else return
      event.preventDefault()
      event.stopPropagation()
    },
  }
}
