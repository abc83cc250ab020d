export type CommandId =
  | 'commands'
  | 'shortcuts'
  | 'filter'
  | 'next'
  | 'previous'
  | 'open'
  | 'close'
  | 'reply'
  | 'note'
  | 'accept'
  | 'transfer'
  | 'return'
  | 'resolve'
  | 'snooze'
  | 'tag'
  | 'select'
  | 'sendResolve'
  | 'undo'
  | 'send'
  | 'copilot'
  | 'copilot.reply'
  | 'copilot.summary'
  | 'why'
  | 'label'
  | 'context'
  | 'density'
  | 'view.needs_you'
  | 'view.mine'
  | 'view.unassigned'
  | 'view.assistant'
  | 'view.snoozed'
  | 'view.resolved'
  | 'view.all'
  | 'mentions'
  | 'knowledge'
  | 'article.new'
  | 'article.edit'
  | 'intents'
  | 'intent.new'
  | 'settings'
  | 'signOut'

export type Keymap = Record<CommandId, readonly string[]>

/**
 * The keys as they are now: `chooseKey` changes them. `mod` is ⌘ on a Mac and Ctrl elsewhere; single characters are what
 * the key types, so layouts don't matter. With `alt` are those that Chatwoot's agents have in their fingers.
 */
export const keymap: Keymap = {
  commands: ['mod+k'],
  shortcuts: ['?'],
  filter: ['/'],
  next: ['j', 'arrowdown', 'alt+j'],
  previous: ['k', 'arrowup', 'alt+k'],
  open: ['enter'],
  close: ['escape'],
  reply: ['r', 'alt+l'],
  note: ['n', 'alt+p'],
  accept: ['a'],
  transfer: ['t'],
  return: ['b'],
  resolve: ['e', 'alt+e'],
  snooze: ['h'],
  tag: ['#'],
  select: ['x'],
  sendResolve: ['mod+shift+enter'],
  undo: ['z'],
  send: ['mod+enter'],
  copilot: ['p', 'mod+j'],
  'copilot.reply': ['y'],
  'copilot.summary': [],
  why: ['w'],
  label: ['f'],
  context: ['i'],
  density: [],
  'view.needs_you': ['1'],
  'view.mine': ['2'],
  'view.unassigned': ['3'],
  'view.assistant': ['4'],
  'view.snoozed': ['5'],
  'view.resolved': ['6'],
  'view.all': ['7'],
  mentions: ['@'],
  knowledge: ['l'],
  'article.new': ['c'],
  'article.edit': ['m'],
  intents: ['u'],
  'intent.new': ['d'],
  settings: ['g', 'alt+s'],
  signOut: [],
}

export interface KeyPress {
  key: string
  /** The place of the key, such as "KeyJ": with Alt it types something else. */
  code?: string
  metaKey: boolean
  ctrlKey: boolean
  altKey: boolean
  shiftKey: boolean
  /** An input method is composing: its Enter and Escape belong to it. */
  isComposing: boolean
}

/** The chord of a key press in the keymap's words; null for what no command may have. */
export function chordOf(press: KeyPress, mac: boolean): string | null {
  if (press.isComposing) return null
  if (press.altKey) return altChordOf(press)
  const key = press.key.toLowerCase()
  const mod = mac ? press.metaKey : press.ctrlKey
  const other = mac ? press.ctrlKey : press.metaKey
  if (other) return null
  if (mod) return press.shiftKey ? `mod+shift+${key}` : `mod+${key}`
  // Shift is part of what a character key types ("?"); a capital letter stays free.
  return press.shiftKey && press.key.length === 1 && /\p{L}/u.test(press.key) ? `shift+${key}` : key
}

function altChordOf({ code, ctrlKey, metaKey, shiftKey }: KeyPress): string | null {
  const letter = /^Key([A-Z])$/.exec(code ?? '')?.[1]
  // Ctrl and Alt together are AltGr on many keyboards: that types.
  return letter && !ctrlKey && !metaKey && !shiftKey ? `alt+${letter.toLowerCase()}` : null
}

/**
 * The command of a key press. While somebody types, only chords with mod and Escape count. While a control has the
 * focus, Enter is the control's.
 */
export function commandOf(
  press: KeyPress,
  where: { typing: boolean; onControl: boolean; mac: boolean },
  keys: Keymap = keymap,
): CommandId | null {
  const chord = chordOf(press, where.mac)
  if (chord === null) return null
  if (where.typing && !chord.startsWith('mod+') && chord !== 'escape') return null
  if (where.onControl && (chord === 'enter' || chord.startsWith('arrow'))) return null
  for (const [id, chords] of Object.entries(keys)) {
    if (chords.includes(chord)) return id as CommandId
  }
  return null
}

const symbols: Record<string, string> = {
  enter: '↵',
  escape: 'Esc',
  arrowdown: '↓',
  arrowup: '↑',
}

/** A chord as its key caps: ["⌘", "K"], ["Ctrl", "K"]. */
export function keyCaps(chord: string, mac: boolean): string[] {
  return chord.split('+').map((key) => {
    if (key === 'mod') return mac ? '⌘' : 'Ctrl'
    if (key === 'shift') return mac ? '⇧' : 'Shift'
    if (key === 'alt') return mac ? '⌥' : 'Alt'
    return symbols[key] ?? key.toUpperCase()
  })
}

export const isMac = typeof navigator !== 'undefined' && /mac|iphone|ipad/i.test(navigator.userAgent)
