import type { OutputOf, Policy, PolicyReplay, PolicyRule, ReplayLine } from '@baton/contracts'
import { useEffect } from 'preact/hooks'
import { readLines } from '../knowledge/read-lines.ts'
import type { Inbox } from '../state/inbox.ts'
import { mayWrite } from '../state/permitted.ts'
import { asProblem } from '../state/problem.ts'
import { createStore, type Store, useStore } from '../state/store.ts'
import { useWorkspace } from '../state/workspace.ts'

export type PolicyRead = OutputOf<'readPolicy'>

export type ReplayState =
  | { phase: 'idle' }
  | { phase: 'running'; done: number; of: number }
  | { phase: 'failed'; message: string }
  /** `rules`: what was tried, to tell whether it still is what is being written. */
  | { phase: 'done'; replay: PolicyReplay; rules: string }

interface Held {
  read: PolicyRead | null
  problem: string | null
  /** What is being written; null while nothing differs from what is on. */
  draft: PolicyRule[] | null
  replay: ReplayState
}

/** One a site: what is written and tried stays while a conversation is looked at. */
const known = new WeakMap<Inbox, Store<Held> & { running?: AbortController }>()

export interface PolicyHandle extends Held {
  /** What is being written, or what is on. */
  rules: PolicyRule[]
  isChanged: boolean
  mayChange: boolean
  edit: (rules: PolicyRule[]) => void
  discard: () => void
  /** Puts a version before, or the defaults, where it can be looked at, tried and switched on. */
  bringBack: (version: number) => Promise<void>
  tryOut: (conversations: number) => Promise<void>
  stop: () => void
  switchOn: (note: string) => Promise<boolean>
}

export function usePolicy(): PolicyHandle {
  const { inbox } = useWorkspace()
  const store =
    known.get(inbox) ?? createStore<Held>({ read: null, problem: null, draft: null, replay: IDLE })
  known.set(inbox, store)
  const held = useStore(store)
  const set = (change: Partial<Held>) => store.set({ ...store.get(), ...change })
  const { api, toaster } = inbox

  const load = async () => {
    try {
      set({ read: await api.get<PolicyRead>('/policy'), problem: null })
    } catch (error) {
      set({ problem: asProblem(error).message })
    }
  }
  useEffect(() => void load(), [inbox])

  const on = held.read?.policy.rules ?? []
  const rules = held.draft ?? on
  return {
    ...held,
    rules,
    isChanged: held.draft !== null,
    mayChange: mayWrite(inbox.role),
    edit: (edited) => set({ draft: JSON.stringify(edited) === JSON.stringify(on) ? null : edited }),
    discard: () => set({ draft: null, replay: IDLE }),
    async bringBack(version) {
      try {
        const back = version === 0 ? held.read?.defaults : await rulesOf(inbox, version)
        if (back) set({ draft: JSON.stringify(back) === JSON.stringify(on) ? null : back, replay: IDLE })
      } catch (error) {
        toaster.say(asProblem(error).message)
      }
    },
    tryOut: (conversations) => tryOut(inbox, store, { rules, conversations }),
    stop: () => known.get(inbox)?.running?.abort(),
    async switchOn(note) {
      try {
        const body = { rules, note, replaces: held.read?.policy.version ?? 0 }
        const { policy } = await api.put<OutputOf<'switchPolicy'>>('/policy', body)
        set({ draft: null, replay: IDLE })
        toaster.say(`Version ${policy.version} is on.`)
        await load()
        return true
      } catch (error) {
        toaster.say(asProblem(error).message)
        return false
      }
    },
  }
}

const IDLE: ReplayState = { phase: 'idle' }

async function rulesOf({ api }: Inbox, version: number): Promise<Policy['rules']> {
  return (await api.get<OutputOf<'readPolicyVersion'>>(`/policy/${version}`)).policy.rules
}

async function tryOut(
  { api }: Inbox,
  store: Store<Held> & { running?: AbortController },
  { rules, conversations }: { rules: PolicyRule[]; conversations: number },
): Promise<void> {
  if (store.running) return
  const running = new AbortController()
  store.running = running
  const set = (replay: ReplayState) => store.set({ ...store.get(), replay })
  set({ phase: 'running', done: 0, of: 0 })
  try {
    const take = (line: ReplayLine | { type: 'error'; message: string }) => {
      if (line.type === 'progress') set({ phase: 'running', done: line.done, of: line.of })
      else if (line.type === 'error') set({ phase: 'failed', message: line.message })
      else set({ phase: 'done', replay: line.replay, rules: JSON.stringify(rules) })
    }
    await readLines(api, '/policy/replay', JSON.stringify({ rules, conversations }), take, running.signal)
    if (store.get().replay.phase === 'running')
      set({ phase: 'failed', message: 'The connection broke off before the end. Try again.' })
  } catch (error) {
    set(running.signal.aborted ? IDLE : { phase: 'failed', message: asProblem(error).message })
  } finally {
    store.running = undefined
  }
}
