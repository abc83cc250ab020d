import type { Form, Message, VisitorConversation, VisitorCsat } from '@baton/contracts'
import { useEffect, useState } from 'preact/hooks'
import type { ThreadUi } from '../ui.ts'

type AskingFile = typeof import('../asking/asking.tsx')

export type AskingProps = { ui: ThreadUi } & (
  | { asks: 'howItWent'; conversationId: string; csat: VisitorCsat }
  | { asks: 'ratingReason'; message: Message }
  | { asks: 'form'; message: Message; form: Form }
  | { asks: 'alwaysPerson'; conversation: VisitorConversation }
)

let loaded: AskingFile | undefined

/** A question to the visitor. Most conversations ask none, so what draws it comes in a file of its own. */
export function Asking(props: AskingProps) {
  const [file, setFile] = useState(loaded)
  useEffect(() => {
    // A file that cannot be loaded leaves the question out; it is tried again with the next one.
    import('../asking/asking.tsx').then(
      (module) => {
        loaded = module
        setFile(module)
      },
      () => {},
    )
  }, [])
  return file ? <file.Asked {...props} /> : null
}
