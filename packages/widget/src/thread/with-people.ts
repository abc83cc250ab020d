import type { ConversationState } from '@baton/client'

/** A person is asked for, or answers. */
export const isWithPeople = ({ conversation }: ConversationState): boolean =>
  !!conversation && conversation.status !== 'resolved' && conversation.control !== 'assistant'
