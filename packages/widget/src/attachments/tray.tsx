import { fill } from '../locales/words.ts'
import type { ToolWords } from '../menu/words/load-tool-words.ts'
import { CLOSE, Icon } from '../panel/icon.tsx'
import type { Ui } from '../ui.ts'
import type { Upload } from './uploads.ts'

interface TrayProps {
  ui: Ui
  words: ToolWords
  list: Upload[]
}

/** The files that will go with the message, above the text. */
export function Tray({ ui, words, list }: TrayProps) {
  return (
    <ul class="tray" aria-label={words.attached}>
      {list.map((one, at) => (
        <li key={at}>
          <span class="file-name" dir="auto">
            {one.name}
          </span>
          <Told one={one} words={words} />
          {one.problem && !isFinal(one) && (
            <button type="button" class="text" onClick={one.retry}>
              {ui.words.retry}
            </button>
          )}
          <button
            type="button"
            class="icon"
            aria-label={fill(words.removeFile, { name: one.name })}
            onClick={one.remove}
          >
            <Icon path={CLOSE} />
          </button>
        </li>
      ))}
    </ul>
  )
}

function Told({ one, words }: Pick<TrayProps, 'words'> & { one: Upload }) {
  if (one.problem) {
    return (
      <span class="danger" role="alert">
        {whyNot(one, words)}
      </span>
    )
  }
  if (one.isWaiting) return <span class="muted">{words.fileWaits}</span>
  if (one.file) return null
  return <progress value={one.share} aria-label={one.name} />
}

/** The same file would be refused again. */
const isFinal = ({ problem }: Upload) =>
  ['file.refused', 'request.too_large', 'limit.files_a_day', 'too_many', 'too_large'].includes(problem ?? '')

function whyNot({ problem }: Upload, words: ToolWords): string {
  if (problem === 'too_many') return words.tooManyFiles
  if (problem === 'too_large' || problem === 'request.too_large') return words.fileTooLarge
  if (problem === 'file.refused') return words.fileRefused
  return problem === 'limit.files_a_day' ? words.filesToday : words.fileFailed
}
