import type { ConversationState } from '@baton/client'
import type { ComponentType } from 'preact'
import type { Writer } from '../panel/draft.ts'
import type { Ui } from '../ui.ts'
import type { ToolWords } from './words/load-tool-words.ts'

/** Something that stands above the composer, in the menu's place. It takes the focus when it comes. */
export type Part = ComponentType<{ here: Here }>

/** What each tool of the composer needs. */
export interface Here {
  ui: Ui
  words: ToolWords
  state: ConversationState
  composer: Writer
  /** The shadow root, for styles of a tool's own. */
  root: ShadowRoot
  /** Writes at the caret, in place of what is selected. */
  insert(text: string): void
  /** Adds files to what is being written. */
  attach(files: File[]): void
  show(part: Part): void
  /** Draws the menu again, with what is on now. */
  redraw(): void
  /** Takes the menu or what stands in its place away; the focus goes to the text. */
  close(): void
}
