import { CannedReplyList } from './canned-reply-list.tsx'
import { MacroList } from './macro-list.tsx'

/** Words and steps that are used again and again, for all agents of the site. */
export function RepliesRoom() {
  return (
    <>
      <CannedReplyList />
      <MacroList />
    </>
  )
}
