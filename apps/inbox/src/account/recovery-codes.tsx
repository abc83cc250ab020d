/** Shown once, to be kept where the phone is not. */
export function RecoveryCodes({ codes }: { codes: string[] }) {
  return (
    <div class="secret" role="status">
      <p>Keep these where your phone is not. Each signs you in once without it; they are not shown again.</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways, so the keyboard must reach it */}
      <pre class="snippet" tabIndex={0}>
        <code>{codes.join('\n')}</code>
      </pre>
    </div>
  )
}
