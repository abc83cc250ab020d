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
  | 'why'
  | 'context'
  | 'density'
  | 'view.needs_you'
  | 'view.mine'
  | 'view.unassigned'
  | 'view.assistant'
  | 'view.snoozed'
  | 'view.resolved'
  | 'view.all'
  | 'knowledge'
  | 'article.new'
  | 'article.edit'
  | 'settings'
  | 'signOut'

export type Keymap = Record<CommandId, readonly string[]>

/** `mod` is ⌘ on a Mac and Ctrl elsewhere. Single characters are what the key types, so layouts don't matter. */
export const defaultKeymap: Keymap = {
  commands: ['mod+k'],
  shortcuts: ['?'],
  filter: ['/'],
  next: ['j', 'arrowdown'],
  previous: ['k', 'arrowup'],
  open: ['enter'],
  close: ['escape'],
  reply: ['r'],
  note: ['n'],
  accept: ['a'],
  transfer: ['t'],
  return: ['b'],
  resolve: ['e'],
  snooze: ['h'],
  tag: ['#'],
  select: ['x'],
  sendResolve: ['mod+shift+enter'],
  undo: ['z'],
  send: ['mod+enter'],
  why: ['w'],
  context: ['i'],
  density: [],
  'view.needs_you': ['1'],
  'view.mine': ['2'],
  'view.unassigned': ['3'],
  'view.assistant': ['4'],
  'view.snoozed': ['5'],
  'view.resolved': ['6'],
  'view.all': ['7'],
  knowledge: ['l'],
  'article.new': ['c'],
  'article.edit': ['m'],
  settings: ['g'],
  signOut: [],
}

export interface KeyPress {
  key: string
  metaKey: boolean
  ctrlKey: boolean
  altKey: boolean
  shiftKey: boolean
  /** An input method is composing: its Enter and Escape belong to it. */
  isComposing: boolean
}

/** The chord of a key press in the keymap's words; null for what no command may have. */
export function chordOf(press: KeyPress, mac: boolean): string | null {
  if (press.isComposing || press.altKey) return null
  const key = press.key.toLowerCase()
  const mod = mac ? press.metaKey : press.ctrlKey
  const other = mac ? press.ctrlKey : press.metaKey
  if (other) return null
  if (mod) return press.shiftKey ? `mod+shift+${key}` : `mod+${key}`
  // Shift is part of what a character key types ("?"); a capital letter stays free.
  return press.shiftKey && press.key.length === 1 && /\p{L}/u.test(press.key) ? `shift+${key}` : key
}

/**
 * The command of a key press. While somebody types, only chords with mod and Escape count. While a control has the
 * focus, Enter is the control's.
 */
export function commandOf(
  press: KeyPress,
  where: { typing: boolean; onControl: boolean; mac: boolean },
  keymap: Keymap = defaultKeymap,
): CommandId | null {
  const chord = chordOf(press, where.mac)
  if (chord === null) return null
  if (where.typing && !chord.startsWith('mod+') && chord !== 'escape') return null
  if (where.onControl && (chord === 'enter' || chord.startsWith('arrow'))) return null
  for (const [id, chords] of Object.entries(keymap)) {
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
    return symbols[key] ?? key.toUpperCase()
  })
}

export const isMac = typeof navigator !== 'undefined' && /mac|iphone|ipad/i.test(navigator.userAgent)
