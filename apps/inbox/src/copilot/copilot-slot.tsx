import type { Conversation } from '@baton/contracts'
import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { mayWrite } from '../state/permitted.ts'
import { useSelected } from '../state/store.ts'
import { useWorkspace } from '../state/workspace.ts'
import { isForeign, languageOf } from './own-language.ts'

type Parts = Record<'Tray' | 'TranslationLine', ComponentType<{ conversation: Conversation }>>

let loaded: Parts | null = null

/** The place of the copilot. Its code comes when somebody opens it, or reads a language that is not theirs. */
export function CopilotSlot({ conversation }: { conversation: Conversation }) {
  const { inbox, screen } = useWorkspace()
  const copilot = useSelected(screen, (shown) => shown.copilot)
  const [parts, setParts] = useState(loaded)
  const foreign = useSelected(inbox.store, (state) => isForeign(languageOf(conversation, state)))
  const wanted = mayWrite(inbox.role) && (copilot !== null || foreign)
  useEffect(() => {
    if (!wanted || parts) return
    import('./parts.ts').then(
      (module) => {
        loaded = module
        setParts(module)
      },
      () => inbox.toaster.say('The copilot could not be loaded. Check your connection and try again.'),
    )
  }, [wanted, parts])
  if (!wanted || !parts) return null
  return (
    <>
      {foreign && <parts.TranslationLine key={`line-${conversation.id}`} conversation={conversation} />}
      {copilot && <parts.Tray key={conversation.id} conversation={conversation} />}
    </>
  )
}
