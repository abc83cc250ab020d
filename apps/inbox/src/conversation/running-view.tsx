import { AssistantMark } from '../controls/avatar.tsx'
import type { RunningText } from '../state/inbox-types.ts'
import { Written } from './written.tsx'

/** The assistant's answer while it is written. Gone without a trace if the run is withdrawn. */
export function RunningView({ running }: { running: RunningText | null }) {
  return (
    <article class="message message-assistant message-head message-running" aria-busy="true">
      <AssistantMark />
      <header class="message-byline">
        <b>Assistant</b>
        <span class="message-role">· AI</span>
        <span class="faint">answering now</span>
      </header>
      <div class="message-text">
        {running?.text ? (
          <Written text={running.text} citations={running.citations} streaming />
        ) : (
          <p class="faint">Looking through the help pages…</p>
        )}
      </div>
    </article>
  )
}
