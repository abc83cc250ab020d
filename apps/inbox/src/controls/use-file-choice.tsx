import type { ComponentChild } from 'preact'
import { useRef } from 'preact/hooks'

interface FileChoice {
  /** Stands anywhere on the screen; nobody sees it. */
  input: ComponentChild
  /** Opens the browser's own dialog. */
  choose: () => void
}

/** Lets a button of ours open the browser's dialog for files. The same file can be chosen twice in a row. */
export function useFileChoice(options: {
  /** Endings, comma-separated; left out: any file. */
  accept?: string
  multiple?: boolean
  onFiles: (files: File[]) => void
}): FileChoice {
  const ref = useRef<HTMLInputElement>(null)
  const input = (
    <input
      ref={ref}
      type="file"
      accept={options.accept}
      class="visually-hidden"
      tabIndex={-1}
      aria-hidden="true"
      multiple={options.multiple}
      onChange={(event) => {
        const files = [...(event.currentTarget.files ?? [])]
        event.currentTarget.value = ''
        if (files.length > 0) options.onFiles(files)
      }}
    />
  )
  return { input, choose: () => ref.current?.click() }
}
