import { type CommandId, type Keymap, keymap } from './keymap.ts'

const KEY = 'baton.keys'
const original: Keymap = { ...keymap }

/** Takes up the keys that were chosen on this device. What cannot be read, or names no command, is left out. */
export function restoreKeys(storage: Storage | null): void {
  try {
    const chosen = JSON.parse(storage?.getItem(KEY) ?? '{}') as Record<string, unknown>
    for (const [id, chord] of Object.entries(chosen))
      if (id in keymap && typeof chord === 'string') give(id as CommandId, chord)
  } catch {
    // The keys stay as they are.
  }
}

/** A command gets this key beside those it had at first; whoever had it loses it. Remembered on this device. */
export function chooseKey(storage: Storage | null, id: CommandId, chord: string): void {
  give(id, chord)
  remember(storage)
}

/** All keys as they were at first. */
export function resetKeys(storage: Storage | null): void {
  Object.assign(keymap, original)
  remember(storage)
}

function give(id: CommandId, chord: string): void {
  for (const other of Object.keys(keymap) as CommandId[])
    keymap[other] = keymap[other].filter((known) => known !== chord)
  keymap[id] = [chord, ...keymap[id]]
}

function remember(storage: Storage | null): void {
  const changed = (Object.keys(keymap) as CommandId[])
    .filter((id) => keymap[id][0] !== original[id][0] && keymap[id][0])
    .map((id) => [id, keymap[id][0]])
  try {
    storage?.setItem(KEY, JSON.stringify(Object.fromEntries(changed)))
  } catch {
    // A forbidden storage: until the page is loaded again.
  }
}
