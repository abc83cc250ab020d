import { Check, Copy } from 'lucide-preact'
import { useState } from 'preact/hooks'
import { Button } from '../controls/button.tsx'

export function Snippet({ snippet }: { snippet: string }) {
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
      </div>
    </section>
  )
}
