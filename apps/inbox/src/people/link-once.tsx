/** A link that no mail took along: whoever asked for it hands it over, and never sees it again. */
export function LinkOnce({ link }: { link: string }) {
  return (
    <div class="secret" role="status">
      <p>No mail could be sent. Give them this link yourself; it is not shown again.</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways, so the keyboard must reach it */}
      <pre class="snippet" tabIndex={0}>
        <code>{link}</code>
      </pre>
    </div>
  )
}
