import { createContext } from 'preact'

/** What is beside a thread, and what can be done to its messages, waits so long: who runs down the list wants the words. */
export const STAY_MS = 100

/** The agent has stayed at this thread. */
export const Stayed = createContext(true)
