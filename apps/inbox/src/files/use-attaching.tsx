import type { ConversationId } from '@baton/contracts'
import { Paperclip } from 'lucide-preact'
import type { ComponentChild } from 'preact'
import { Icon } from '../controls/icon.tsx'
import { useFileChoice } from '../controls/use-file-choice.tsx'
import type { Attached, Attachments } from '../state/attachments.ts'
import { useStore } from '../state/store.ts'

const ACCEPTED = 'image/png,image/jpeg,image/webp,image/gif,.pdf,.txt,.csv,.docx,.xlsx,.pptx,.odt'

/** Files for a draft by a button, by paste and by drop. */
export function useAttaching(
  attachments: Attachments,
  id: ConversationId,
): {
  list: Attached[]
  button: ComponentChild
  /** For the element that takes what is dropped and pasted. */
  handlers: Record<'onDragOver' | 'onDrop' | 'onPaste', (event: DragEvent | ClipboardEvent) => void>
} {
  useStore(attachments.store)
  const add = (files: File[]) => attachments.add(id, files)
  const { input, choose } = useFileChoice({ accept: ACCEPTED, multiple: true, onFiles: add })
  const take = (event: DragEvent | ClipboardEvent) => {
    const data = 'dataTransfer' in event ? event.dataTransfer : event.clipboardData
    // Text that is copied from a document comes with a picture of itself.
    if (!data?.types.includes('Files') || data.types.includes('text/plain')) return
    event.preventDefault()
    add([...data.files])
  }
  const button = (
    <>
      {input}
      <button
        type="button"
        class="file-attach"
        aria-label="Attach files"
        data-hint="Attach files"
        onClick={choose}
      >
        <Icon of={Paperclip} size={16} />
      </button>
    </>
  )
  return {
    list: attachments.read(id),
    button,
    handlers: { onDragOver: take, onDrop: take, onPaste: take },
  }
}
