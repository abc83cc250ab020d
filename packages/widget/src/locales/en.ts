/** What the panel says before there is a conversation to draw. */
export const en = {
  assistant: 'Assistant · AI',
  support: '{name} · Support',
  waiting: 'Waiting for a person',
  close: 'Close',
  about:
    'An AI assistant answers from our help pages and shows its sources. You can ask for a person at any time.',
  placeholder: 'Write a message',
  send: 'Send',
  person: 'Talk to a person',
  askForPerson: 'I would like to talk to a person.',
  retry: 'Try again',
  offline: 'You are offline. Messages are sent when you are back.',
  retrying: 'Connection lost. Trying again.',
  loadFailed: 'The conversation could not be loaded.',
  blocked: 'This page is not allowed to use this chat.',
  conversation: 'Conversation',
  more: 'More',
}
