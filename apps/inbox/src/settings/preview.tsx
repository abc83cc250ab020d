import type { Appearance } from '@baton/contracts'
import { useEffect, useRef } from 'preact/hooks'

/** The calls of a page, as the widget's loader puts them there. */
type Page = Window & { Baton?: (name: string, settings?: Partial<Appearance>) => unknown }

/** Where the widget stands on an empty page of ours: the snippet says its server and key. */
export const previewOf = (snippet: string): string => snippet.replace(/^.*\/w\/(.+)\.js.*$/, '/preview/$1')

/** The real widget as it will be, before anything is saved. Nothing that is asked there is different from a page. */
export function Preview({ address, appearance }: { address: string; appearance: Appearance }) {
  const frame = useRef<HTMLIFrameElement>(null)
  const dress = () => {
    const page: Page | null | undefined = frame.current?.contentWindow
    const { name, accent, theme, position, greeting, suggestions } = appearance
    page?.Baton?.('update', { name, accent, theme, position, greeting, suggestions })
  }
  useEffect(dress, [appearance])
  return (
    <div class="preview">
      <p class="field-help" id="preview-words">
        As it will be. Click the button in the corner to open it.
      </p>
      <iframe
        ref={frame}
        title="Preview of the chat"
        aria-describedby="preview-words"
        src={address}
        onLoad={dress}
      />
    </div>
  )
}
