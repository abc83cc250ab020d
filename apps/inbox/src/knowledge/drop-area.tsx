import type { ComponentChildren } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { filesIn } from './files-in.ts'

/** A screen that takes files and folders dropped anywhere on it; `words` say what for. */
export function DropArea({
  words,
  disabled,
  onFiles,
  children,
}: {
  words: string
  disabled: boolean
  onFiles: (files: File[]) => void
  children: ComponentChildren
}) {
  // Enter and leave come for each element within; only their balance says whether the pointer is inside.
  const depth = useRef(0)
  const [over, setOver] = useState(false)
  const count = (change: 1 | -1) => {
    depth.current = Math.max(0, depth.current + change)
    setOver(depth.current > 0)
  }
  const takes = (event: DragEvent) => !disabled && event.dataTransfer?.types.includes('Files')
  return (
    <main
      class={`pane-knowledge${over ? ' drop-over' : ''}`}
      onDragEnter={(event) => takes(event) && count(1)}
      onDragLeave={(event) => takes(event) && count(-1)}
      onDragOver={(event) => {
        if (takes(event)) event.preventDefault()
      }}
      onDrop={(event) => {
        if (!takes(event) || !event.dataTransfer) return
        event.preventDefault()
        depth.current = 0
        setOver(false)
        void filesIn(event.dataTransfer).then(onFiles)
      }}
    >
      {children}
      {over && (
        <div class="drop-words" aria-hidden="true">
          {words}
        </div>
      )}
    </main>
  )
}
