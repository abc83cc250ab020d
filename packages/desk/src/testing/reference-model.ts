import type { Verb } from './verb.ts'

/** What DESIGN's table says about one conversation, and nothing of how it is done. */
export interface Model {
  status: 'open' | 'resolved'
  control: 'assistant' | 'queue' | 'agent'
  assignee: number | null
  epoch: number
  /** Which try the live run is; 0 when the assistant is silent. */
  attempt: number
  /** The newest handoff was cancelled. */
  cancelled: boolean
  undo: Model | null
}

/** The conversation after the verb; null where the verb is refused. */
export function after(model: Model, action: Verb, helpWhileWaiting: boolean): Model | null {
  const open = model.status === 'open'
  const anew = { status: 'open', assignee: null, epoch: model.epoch + 1, attempt: 0, undo: null } as const
  const moved = (control: Model['control'], change?: Partial<Model>): Model =>
    Object.assign({ ...model, ...anew, control }, change)
  const listens = model.control === 'assistant' || (model.control === 'queue' && helpWhileWaiting)
  const silent = { ...model, attempt: 0 }
  const queued = moved('queue', { cancelled: false })
  const handedOff = model.control === 'assistant' ? queued : silent
  switch (action.verb) {
    case 'send':
      if (!open) return moved('assistant', { attempt: 1 })
      return listens ? { ...model, attempt: 1 } : model
    case 'note':
      return model
    case 'ask':
      return open && model.control !== 'assistant' ? model : queued
    case 'cancel':
      if (open && model.control === 'queue') return moved('assistant', { cancelled: true })
      return model.cancelled ? model : null
    case 'accept':
      if (model.control === 'agent') return model.assignee === action.agent ? model : null
      return open ? moved('agent', { assignee: action.agent }) : null
    case 'reply':
      if (!open || model.control !== 'agent') return moved('agent', { assignee: action.agent })
      return model.assignee === action.agent ? model : null
    case 'give':
      if (!open || model.control !== 'agent') return null
      if (action.to === model.assignee) return model
      return action.to === null ? queued : moved('agent', { assignee: action.to })
    case 'back':
      return open && model.control !== 'assistant' ? moved('assistant') : null
    case 'resolve':
      return open ? { ...silent, status: 'resolved', epoch: anew.epoch, undo: model } : null
    case 'undo':
      return model.undo && { ...model.undo, epoch: anew.epoch, attempt: Math.min(model.undo.attempt, 1) }
    case 'answer':
      return action.handsOff ? handedOff : silent
    case 'fault':
      return action.said ? silent : handedOff
    case 'die':
      return model.attempt < 3 ? { ...model, attempt: model.attempt + 1 } : handedOff
  }
}
