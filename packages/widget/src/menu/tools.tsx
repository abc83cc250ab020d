import type { ConversationState } from '@baton/client'
import { Component, createRef } from 'preact'
import type { Uploads } from '../attachments/uploads.ts'
import { fill } from '../locales/words.ts'
import { LIMIT, NEAR_LIMIT, type Writer } from '../panel/draft.ts'
import { adoptSheet } from '../theme/adopt-sheet.ts'
import type { Ui } from '../ui.ts'
import type { Here, Part } from './here.ts'
import { Menu } from './menu.tsx'
import styles from './tools.css?inline'
import { loadToolWords, type ToolWords } from './words/load-tool-words.ts'

/** Why the composer calls for its tools; a new object for each call. */
export interface Call {
  /** The menu's button, when that was pressed. */
  opener?: HTMLElement
  /** Given by hand: dropped or pasted. None while they are still held above the panel. */
  files?: File[]
}

interface ToolsProps {
  ui: Ui
  state: ConversationState
  call: Call
  composer: Writer
}

interface ToolsState {
  /** Of the panel's language; nothing is shown before they are there. */
  words?: ToolWords
  /** What stands above the composer. */
  part: Part | null
  /** Draws the files that are being sent; comes with the first one. */
  Tray?: typeof import('../attachments/tray.tsx').Tray
  /** Files are here and cannot be taken yet. */
  isWaiting?: boolean
}

const styled = new WeakSet<Node>()

/** All that the composer can do beside text. */
export class Tools extends Component<ToolsProps, ToolsState> {
  override state: ToolsState = { part: null }
  place = createRef<HTMLDivElement>()
  opener: HTMLElement | undefined
  uploads: Uploads | undefined

  override componentDidMount() {
    const root = this.root()
    if (root && !styled.has(root)) {
      styled.add(root)
      adoptSheet(root, styles)
    }
    addEventListener('pointerdown', this.onPointerDown)
    this.place.current?.addEventListener('keydown', this.onKeyDown)
    this.place.current?.addEventListener('focusout', this.onFocusOut)
    void this.loadWords()
    this.answer(this.props.call)
  }
  override componentWillUnmount() {
    removeEventListener('pointerdown', this.onPointerDown)
    this.uploads?.close()
  }
  override componentDidUpdate({ call, ui }: ToolsProps) {
    if (ui.words !== this.props.ui.words) void this.loadWords()
    if (call !== this.props.call) this.answer(this.props.call)
    this.uploads?.follow(this.props.composer.state)
    if (this.opener) this.opener.ariaExpanded = `${this.state.part !== null}`
  }

  async loadWords() {
    const { tag, words } = this.props.ui
    // The site's own stand among the panel's.
    this.setState({ words: { ...(await loadToolWords(tag)), ...words } })
  }

  /** Without a connection the files wait, and what sends them too. */
  attach = async (files: File[]): Promise<void> => {
    const root = this.root()
    if (!root) return
    try {
      const attachments = await import('../attachments/attachments.ts')
      const { ui, composer } = this.props
      if (!this.uploads) attachments.dressTray(root)
      this.uploads ??= new attachments.Uploads(ui.client, (draft) => composer.setState(draft))
      this.setState({ Tray: attachments.Tray, isWaiting: false })
      this.uploads.add(files)
    } catch {
      this.setState({ isWaiting: true })
      addEventListener('online', () => this.attach(files), { once: true })
    }
  }

  answer({ opener, files = [] }: Call) {
    if (files.length > 0) void this.attach(files)
    if (!opener) return
    this.opener = opener
    this.setState(({ part }) => ({ part: part ? null : Menu }))
  }

  root() {
    const root = this.place.current?.getRootNode()
    return root instanceof ShadowRoot ? root : null
  }

  hide = () => this.setState({ part: null })

  onPointerDown = (event: Event) => {
    const path = event.composedPath()
    const isInside = [this.place.current, this.opener].some((one) => one && path.includes(one))
    if (!isInside) this.hide()
  }
  onFocusOut = ({ relatedTarget: to }: FocusEvent) => {
    if (to instanceof Node && to !== this.opener && !this.place.current?.contains(to)) this.hide()
  }
  onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing || !this.state.part) return
    event.preventDefault()
    event.stopPropagation()
    this.hide()
    this.opener?.focus()
  }

  here(): Here | null {
    const root = this.root()
    const field = root?.querySelector('textarea')
    const { words } = this.state
    if (!root || !field || !words) return null
    const { ui, state, composer } = this.props
    return {
      ...{ ui, state, composer, root, words },
      insert(text) {
        field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end')
        composer.setState({ text: field.value })
      },
      attach: (files) => void this.attach(files),
      show: (part) => this.setState({ part }),
      redraw: () => this.forceUpdate(),
      close: () => {
        this.hide()
        field.focus()
      },
    }
  }

  override render({ ui, composer }: ToolsProps, { words, part: Shown, Tray, isWaiting }: ToolsState) {
    const { length } = composer.state.text
    const left = LIMIT - length
    const here = Shown && this.here()
    const { list = [] } = this.uploads ?? {}
    return (
      <div class="tools" ref={this.place}>
        {here && Shown && (
          <div class="above">
            <Shown here={here} />
          </div>
        )}
        {Tray && words && list.length > 0 && <Tray ui={ui} words={words} list={list} />}
        <p class={left < 0 ? 'muted danger' : 'muted'} role="status">
          {isWaiting && words?.fileWaits}
          {words && length > NEAR_LIMIT && fill(left < 0 ? words.over : words.left, { n: Math.abs(left) })}
        </p>
      </div>
    )
  }
}
