import type { MessageFile } from '@baton/contracts'
import { Component, createRef } from 'preact'
import { fill } from '../locales/words.ts'
import { Icon } from '../panel/icon.tsx'
import { adoptSheet } from '../theme/adopt-sheet.ts'
import type { ThreadUi } from '../ui.ts'
import { fetchFile } from './fetch-file.ts'
import styles from './file-card.css?inline'
import { sizeOf } from './size-of.ts'

interface FileCardProps {
  ui: ThreadUi
  file: MessageFile
}

const dressed = new WeakSet<ShadowRoot>()

/** Gives a panel the styles of files. */
export function dressFiles(root: ShadowRoot): void {
  if (dressed.has(root)) return
  dressed.add(root)
  adoptSheet(root, styles)
}

/** Of more, decoding would take hundreds of megabytes. */
const MAX_PIXELS = 40_000_000
/** What a thread has room for, in px. */
const [MAX_WIDTH, MAX_HEIGHT] = [240, 200]

/**
 * A file of a message: its name, kind and size; pressed, it is saved. An image is painted, and not linked to: a page's own
 * rules for images say nothing of canvases.
 */
export class FileCard extends Component<FileCardProps, { isPainted: boolean }> {
  override state = { isPainted: false }
  canvas = createRef<HTMLCanvasElement>()
  observer: IntersectionObserver | undefined

  override componentDidMount() {
    const { current } = this.canvas
    if (!current) return
    this.observer = new IntersectionObserver(([entry]) => {
      if (!entry?.isIntersecting) return
      this.observer?.disconnect()
      void this.paint(current)
    })
    this.observer.observe(current)
  }
  override componentWillUnmount() {
    this.observer?.disconnect()
  }

  /** What cannot be shown is still a file. */
  async paint(canvas: HTMLCanvasElement) {
    const { ui, file } = this.props
    try {
      const blob = await fetchFile(ui.client, file.id)
      const picture = blob && (await createImageBitmap(blob))
      if (!picture) return
      const scale = Math.min(1, MAX_WIDTH / picture.width, MAX_HEIGHT / picture.height)
      const pixels = scale * Math.min(2, devicePixelRatio)
      canvas.width = Math.max(1, Math.round(picture.width * pixels))
      canvas.height = Math.max(1, Math.round(picture.height * pixels))
      canvas.style.setProperty('width', `${Math.max(24, picture.width * scale)}px`)
      canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
      picture.close()
      this.setState({ isPainted: true })
    } catch {}
  }

  save = async () => {
    const { ui, file } = this.props
    const blob = await fetchFile(ui.client, file.id)
    if (!blob) return
    const link = document.createElement('a')
    link.href = URL.createObjectURL(blob)
    link.download = file.name
    link.click()
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
  }

  override render({ ui, file }: FileCardProps, { isPainted }: { isPainted: boolean }) {
    const { name, type, bytes, width, height } = file
    const saving = fill(ui.words.download, { name })
    const isImage = width !== null && height !== null && width * height <= MAX_PIXELS
    return (
      <button
        type="button"
        class="file"
        aria-label={isPainted ? saving : undefined}
        title={saving}
        onClick={this.save}
      >
        {isImage && <canvas ref={this.canvas} class={isPainted ? 'picture' : 'hidden'} />}
        {!isPainted && (
          <>
            <Icon path="M11.5 2.5h-6v15h9v-12zv3h3" />
            <span class="file-name" dir="auto">
              {name}
            </span>
            <span class="muted">
              <bdi>{kindOf(type)}</bdi> · {sizeOf(bytes, ui.tag)}
            </span>
          </>
        )}
      </button>
    )
  }
}

/** Short and the same in every language. */
function kindOf(type: MessageFile['type']): string {
  const kinds: Partial<Record<MessageFile['type'], string>> = {
    'text/plain': 'TXT',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'DOCX',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'XLSX',
    'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'PPTX',
    'application/vnd.oasis.opendocument.text': 'ODT',
  }
  return kinds[type] ?? type.replace(/.*\//, '').toUpperCase()
}
