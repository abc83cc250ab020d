import { KeyCaps } from '../controls/key-caps.tsx'
import { keymap } from '../state/keymap.ts'
import { shownList } from '../state/selectors.ts'
import { useStore } from '../state/store.ts'
import type { ViewId } from '../state/views.ts'
import { useWorkspace } from '../state/workspace.ts'
import { FirstSteps } from './first-steps.tsx'

const steps = [
  ['Next conversation', keymap.next[0]],
  ['Everything you can do', keymap.commands[0]],
  ['All shortcuts', keymap.shortcuts[0]],
] as const

/** Beside a list with nothing chosen: what to press. */
export function NothingOpen({ view }: { view: ViewId }) {
  const { inbox } = useWorkspace()
  const count = shownList(useStore(inbox.store), view).length
  if (count === 0)
    return (
      <div class="nothing">
        <FirstSteps />
      </div>
    )
  return (
    <div class="nothing">
      <FirstSteps />
      <dl>
        {steps.map(([label, chord]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{chord && <KeyCaps chord={chord} />}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
