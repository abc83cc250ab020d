import type { Conversation, NextStep } from '@baton/contracts'
import { Button } from '../controls/button.tsx'
import { useWorkspace } from '../state/workspace.ts'
import { stepLabel } from './words.ts'

/** What to do next, each a click away; nothing is sent by it. */
export function NextSteps({
  conversation: { id },
  steps,
  onReply,
}: {
  conversation: Conversation
  steps: NextStep[]
  onReply: () => void
}) {
  const { inbox, run } = useWorkspace()
  const write = (text: string) => {
    inbox.drafts.write(id, { text, kind: 'text' })
    document.getElementById('composer')?.focus()
  }
  const act = (step: NextStep) => {
    switch (step.do) {
      case 'accept':
      case 'resolve':
        return void run(step.do)
      case 'team':
        return void inbox.actions.transfer(id, null, step.teamId)
      case 'reply':
        return onReply()
      case 'ask':
      case 'as_before':
        return write(step.draft)
    }
  }
  if (steps.length === 0) return null
  return (
    <div class="copilot-part">
      <h3>Next</h3>
      <ul class="copilot-steps">
        {steps.map((step) => (
          <li key={step.do}>
            <Button onClick={() => act(step)}>{stepLabel(step)}</Button>
            <span class="copilot-why">{step.why}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
