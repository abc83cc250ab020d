import type { Message, MessageFile } from '@baton/contracts'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { ThreadUi } from '../ui.ts'

interface FilesProps {
  ui: ThreadUi
  files: MessageFile[]
  /** The visitor's own stand at the end of the line. */
  isMine?: boolean
}

/** The files of a message. What draws them comes with the first one; until then, and without it, their names stand here. */
export function Files({ ui, files, isMine }: FilesProps) {
  const place = useRef<HTMLDivElement>(null)
  const [card, setCard] = useState<typeof import('../attachments/file-card.tsx')>()
  useEffect(() => {
    import('../attachments/file-card.tsx').then(
      (module) => {
        const root = place.current?.getRootNode()
        if (root instanceof ShadowRoot) module.dressFiles(root)
        setCard(module)
      },
      () => {},
    )
  }, [])
  return (
    <div class={isMine ? 'files mine' : 'files'} ref={place}>
      {files.map((file) =>
        card ? (
          <card.FileCard key={file.id} ui={ui} file={file} />
        ) : (
          <span key={file.id} dir="auto">
            {file.name}
          </span>
        ),
      )}
    </div>
  )
}

/** What was said beside the files: the server keeps files without words under their names. */
export function wordsBeside({ text, files = [] }: Pick<Message, 'text' | 'files'>): string {
  return text === files.map(({ name }) => name).join(', ') ? '' : text
}
