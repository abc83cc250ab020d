import { Component, createRef } from 'preact'
import { Icon } from '../panel/icon.tsx'
import type { Here } from './here.ts'
import { type Item, items } from './items.ts'

/** The tools of the composer as a menu: arrow keys, Home, End; Enter and Space choose. */
export class Menu extends Component<{ here: Here }> {
  list = createRef<HTMLDivElement>()

  override componentDidMount() {
    this.buttons()[0]?.focus()
  }

  buttons() {
    return [...(this.list.current?.querySelectorAll('button') ?? [])]
  }

  onKeyDown = (event: KeyboardEvent) => {
    const buttons = this.buttons()
    const at = buttons.findIndex((button) => button.matches(':focus'))
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key]
    if (to === undefined) return
    event.preventDefault()
    buttons.at(to % buttons.length)?.focus()
  }

  override render({ here }: { here: Here }) {
    const offered = items.map((offer) => offer(here)).filter((item) => item !== null)
    return (
      <div
        class="menu"
        role="menu"
        aria-label={here.ui.words.more}
        ref={this.list}
        onKeyDown={this.onKeyDown}
      >
        {offered.map((item) => (
          // Not by name: words that arrive late would draw it anew, and the focus would be lost.
          <MenuButton key={item.icon} {...item} />
        ))}
      </div>
    )
  }
}

function MenuButton({ icon, name, isOn, run }: Item) {
  const kind =
    isOn === undefined
      ? { role: 'menuitem' as const }
      : { role: 'menuitemcheckbox' as const, 'aria-checked': isOn }
  return (
    <button type="button" {...kind} tabIndex={-1} onClick={run}>
      <Icon path={icon} />
      <span>{name}</span>
      {isOn && <Icon path="m4 10.5 4 4 8-9" />}
    </button>
  )
}
