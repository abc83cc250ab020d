import { createStore } from '../state/store.ts'

/** Whether the open inbox makes a sound: the agent's own choice, once it was read. */
export const soundChoice = createStore(true)
