import { Component, createRef } from 'preact'
import type { Here } from '../menu/here.ts'
import type { ToolWords } from '../menu/words/load-tool-words.ts'
import { adoptSheet } from '../theme/adopt-sheet.ts'
import { type Emoji, findEmoji, loadEmoji } from './emoji-list.ts'
import styles from './picker.css?inline'
import { recentEmoji, remember } from './recent.ts'

const COLUMNS = 8
const groupNames: (keyof ToolWords)[] = ['smileys', 'gestures', 'nature', 'food', 'objects', 'symbols']
const dressed = new WeakSet<ShadowRoot>()

interface Group {
  name: string
  list: Emoji[]
}

interface PickerState {
  groups: Emoji[][]
  search: string
}

/** Emoji by group and by word. Arrow keys go through them, over groups too; Enter takes one. */
export class Picker extends Component<{ here: Here }, PickerState> {
  override state: PickerState = { groups: [], search: '' }
  box = createRef<HTMLDivElement>()

  override componentDidMount() {
    const { root, ui } = this.props.here
    if (!dressed.has(root)) adoptSheet(root, styles)
    dressed.add(root)
    this.box.current?.querySelector('input')?.focus()
    void loadEmoji(ui.tag).then((groups) => this.setState({ groups }))
  }

  shown(): Group[] {
    const { here } = this.props
    const { groups, search } = this.state
    if (search.trim()) return [{ name: here.words.emoji, list: findEmoji(groups, search) }]
    const recent = recentEmoji(here.ui.client).flatMap(
      (text) => groups.flat().find((one) => one.text === text) ?? [],
    )
    const named = groups.map((list, at) => ({ name: here.words[groupNames[at] ?? 'emoji'], list }))
    return [{ name: here.words.recentEmoji, list: recent }, ...named].filter(({ list }) => list.length > 0)
  }

  take = (text: string) => {
    const { here } = this.props
    remember(here.ui.client, text)
    here.insert(text)
    here.close()
  }

  /** In the search Enter takes the first that is found: the form around it would send what is written so far. */
  onEnter(event: KeyboardEvent) {
    if (!(event.target instanceof HTMLInputElement)) return
    event.preventDefault()
    const [first] = this.state.search.trim() ? (this.shown()[0]?.list ?? []) : []
    if (first && !event.isComposing) this.take(first.text)
  }

  /** Down from the search comes the first; the rest goes by rows as they stand. */
  onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') return this.onEnter(event)
    const rows = [...(this.box.current?.querySelectorAll('tr') ?? [])].map((row) => [
      ...row.querySelectorAll('button'),
    ])
    const y = rows.findIndex((row) => row.some((button) => button.matches(':focus')))
    const x = rows[y]?.findIndex((button) => button.matches(':focus')) ?? 0
    const inLine = getComputedStyle(event.currentTarget as HTMLElement).direction === 'rtl' ? -1 : 1
    const steps: Record<string, [number, number]> = {
      ArrowDown: [0, 1],
      ArrowUp: [0, -1],
      ...(y >= 0 && { ArrowRight: [inLine, 0], ArrowLeft: [-inLine, 0] }),
    }
    const step = steps[event.key]
    if (!step) return
    event.preventDefault()
    const row = rows[y + step[1]]
    if (!row) return this.box.current?.querySelector('input')?.focus()
    const next =
      row[Math.min(x, row.length - 1) + step[0]] ?? (step[0] > 0 ? rows[y + 1]?.[0] : rows[y - 1]?.at(-1))
    next?.focus()
  }

  override render({ here }: { here: Here }, { search }: PickerState) {
    const { words } = here
    const shown = this.shown()
    return (
      <div class="emoji" role="dialog" aria-label={words.emoji} ref={this.box} onKeyDown={this.onKeyDown}>
        <input
          type="search"
          value={search}
          placeholder={words.searchEmoji}
          aria-label={words.searchEmoji}
          onInput={(event) => this.setState({ search: event.currentTarget.value })}
        />
        <div class="emoji-list">
          {shown.map(({ name, list }) => (
            <EmojiGrid key={name} name={name} list={list} take={this.take} />
          ))}
        </div>
        <p class="muted" role="status">
          {search.trim() && shown[0]?.list.length === 0 && words.noEmoji}
        </p>
      </div>
    )
  }
}

function EmojiGrid({ name, list, take }: Group & { take: (text: string) => void }) {
  const rows = Array.from({ length: Math.ceil(list.length / COLUMNS) }, (_, row) =>
    list.slice(row * COLUMNS, (row + 1) * COLUMNS),
  )
  return (
    <>
      <h3 class="muted">{name}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: arrow keys go through its buttons */}
      <table role="grid" aria-label={name}>
        <tbody>
          {rows.map((row, y) => (
            <tr key={row[0]?.text}>
              {row.map((emoji, x) => (
                <td key={emoji.text}>
                  <button
                    type="button"
                    tabIndex={x + y === 0 ? 0 : -1}
                    aria-label={emoji.name}
                    title={emoji.name}
                    onClick={() => take(emoji.text)}
                  >
                    {emoji.text}
                  </button>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
