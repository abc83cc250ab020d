import type { Conversation } from '@baton/contracts'
import { useEffect, useState } from 'preact/hooks'
import { Button } from '../controls/button.tsx'
import { languageName, visitorName } from '../state/names.ts'
import { useSelected, useStore } from '../state/store.ts'
import { useWorkspace } from '../state/workspace.ts'
import './copilot.css'
import { languageOf, ownLanguage } from './own-language.ts'
import { readTranslations, translateNewest, translationsOf } from './translations.ts'

/** Conversations that are read in the agent's language, for as long as the page lives. */
const followed = new Set<Conversation['id']>()

/** Above the composer while the visitor writes another language than the agent's: the way to read it in one's own. */
export function TranslationLine({ conversation }: { conversation: Conversation }) {
  const { inbox } = useWorkspace()
  const { id } = conversation
  const { known } = useStore(translationsOf(inbox))
  const language = useSelected(inbox.store, (state) => languageOf(conversation, state))
  const [hasModel, setHasModel] = useState(false)
  const [follows, setFollows] = useState(followed.has(id))
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const messages = useSelected(inbox.store, ({ threads }) => threads.get(id)?.read?.messages) ?? []
  const waiting = messages.filter(
    ({ author, kind, state, id: messageId }) =>
      author.kind === 'visitor' && kind === 'text' && state !== 'withdrawn' && !known.has(messageId),
  ).length

  useEffect(() => {
    readTranslations(inbox, id).then(setHasModel, () => {})
  }, [inbox, id, messages.length])
  useEffect(() => {
    if (!follows || waiting === 0 || !hasModel) return
    const gone = new AbortController()
    setBusy(true)
    translateNewest(inbox, id, gone.signal).then((why) => {
      if (gone.signal.aborted) return
      setBusy(false)
      setProblem(why)
    })
    return () => gone.abort()
  }, [follows, waiting, hasModel])

  if (!hasModel || (follows && !problem && waiting === 0)) return null
  const own = languageName(ownLanguage())
  const follow = () => {
    followed.add(id)
    setProblem(null)
    setFollows(true)
  }
  return (
    <div class="translation-line" role={problem ? 'alert' : 'status'}>
      <span>
        {problem ?? `${visitorName(conversation)} writes in ${languageName(language ?? '')}.`}
        {busy && ' Translating…'}
      </span>
      {!busy && (
        <Button kind="quiet" onClick={follow}>
          {problem ? 'Try again' : `Read in ${own}`}
        </Button>
      )}
    </div>
  )
}
