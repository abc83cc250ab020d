import type { MessageFile } from '@baton/contracts'
import { File as FileIcon } from 'lucide-preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { Icon } from '../controls/icon.tsx'
import type { SiteApi } from '../state/api.ts'
import { asProblem } from '../state/problem.ts'
import { readBytes } from '../state/read-bytes.ts'
import { useWorkspace } from '../state/workspace.ts'
import { fileWords } from './file-words.ts'

/** Of more, decoding would take hundreds of megabytes. */
const MAX_PIXELS = 40_000_000
/** In px. */
const [MAX_WIDTH, MAX_HEIGHT] = [320, 240]

/** The files of a message; pressed, one is saved. */
export function FileCards({ files }: { files: MessageFile[] }) {
  return (
    <ul class="file-cards" aria-label="Files">
      {files.map((file) => (
        <li key={file.id}>
          <FileCard file={file} />
        </li>
      ))}
    </ul>
  )
}

/** An image is painted and never linked to: nothing that a visitor sent is opened by the browser. */
function FileCard({ file }: { file: MessageFile }) {
  const { inbox } = useWorkspace()
  const canvas = useRef<HTMLCanvasElement>(null)
  const [painted, setPainted] = useState(false)
  const saving = `Download ${file.name}`
  const isImage = file.width !== null && file.height !== null && file.width * file.height <= MAX_PIXELS

  useEffect(() => {
    const { current } = canvas
    if (!current) return
    const observer = new IntersectionObserver(([entry]) => {
      if (!entry?.isIntersecting) return
      observer.disconnect()
      void paint(inbox.api, file, current).then(setPainted)
    })
    observer.observe(current)
    return () => observer.disconnect()
  }, [file.id])

  return (
    <button
      type="button"
      class={painted ? 'file-card file-card-picture' : 'file-card'}
      aria-label={painted ? saving : undefined}
      title={saving}
      onClick={() => save(inbox.api, file).catch((error) => inbox.toaster.say(asProblem(error).message))}
    >
      {isImage && <canvas ref={canvas} class={painted ? '' : 'visually-hidden'} />}
      {!painted && (
        <>
          <Icon of={FileIcon} size={16} />
          <span class="file-name" dir="auto">
            {file.name}
          </span>
          <span class="faint">{fileWords(file)}</span>
        </>
      )}
    </button>
  )
}

const read = (api: SiteApi, { id }: MessageFile): Promise<Blob> => readBytes(api, `/files/${id}`)

/** False where there is nothing to be seen. */
async function paint(api: SiteApi, file: MessageFile, canvas: HTMLCanvasElement): Promise<boolean> {
  const picture = await read(api, file)
    .then((blob) => createImageBitmap(blob))
    .catch(() => null)
  if (!picture) return false
  const scale = Math.min(1, MAX_WIDTH / picture.width, MAX_HEIGHT / picture.height)
  const pixels = scale * Math.min(2, devicePixelRatio)
  canvas.width = Math.max(1, Math.round(picture.width * pixels))
  canvas.height = Math.max(1, Math.round(picture.height * pixels))
  canvas.style.width = `${Math.max(24, picture.width * scale)}px`
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
  picture.close()
  return true
}

async function save(api: SiteApi, file: MessageFile): Promise<void> {
  const blob = await read(api, file)
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = file.name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
