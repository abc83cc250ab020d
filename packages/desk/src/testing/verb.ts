/** What somebody does to a conversation; agents by their place in the list of three. */
export type Verb =
  | { verb: 'send' | 'ask' | 'cancel' | 'back' | 'resolve' | 'undo' | 'note' | 'die' }
  | { verb: 'accept' | 'reply'; agent: number }
  | { verb: 'give'; to: number | null }
  | { verb: 'answer'; handsOff: boolean }
  | { verb: 'fault'; said: boolean }
