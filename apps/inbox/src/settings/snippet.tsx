import { Check, Copy } from 'lucide-preact'
import { useState } from 'preact/hooks'
import { Button } from '../controls/button.tsx'

/** Where the same chat is a page of its own: the loader's address says both the server and the key. */
function chatPage(snippet: string): string {
  return snippet.replace(/^.*src="(.+)\/w\/(.+)\.js".*$/, '$1/chat/$2')
}

export function Snippet({ snippet }: { snippet: string }) {
  const page = chatPage(snippet)
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(snippet)
      setCopied(true)
      setTimeout(() => setCopied(false), 2_000)
    } catch {
      // No clipboard here (plain http, or refused): select it, so that the usual keys work.
      const code = document.getElementById('snippet')
      if (code) getSelection()?.selectAllChildren(code)
    }
  }
  return (
    <section class="setting" aria-labelledby="snippet-title">
      <div class="setting-words">
        <h2 id="snippet-title">Snippet</h2>
        <p>Paste it once, before the end of the body, on every page that should have the chat.</p>
      </div>
      <div class="setting-control">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways, so the keyboard must reach it */}
        <pre class="snippet" tabIndex={0}>
          <code id="snippet">{snippet}</code>
        </pre>
        <Button icon={copied ? Check : Copy} onClick={() => void copy()}>
          {copied ? 'Copied' : 'Copy'}
        </Button>
        <p class="snippet-page">
          As a page, for a link or an app:{' '}
          <a href={page} target="_blank" rel="noreferrer">
            {page}
          </a>
        </p>
      </div>
    </section>
  )
}
