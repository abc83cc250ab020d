import type { BatonClient } from '@baton/client'

/** Whether each conversation of the visitor's is to begin with a person. Rejects where that was not kept. */
export async function preferPerson(
  client: BatonClient,
  conversationId: string,
  always: boolean,
): Promise<void> {
  await client.session.call('PUT', `/conversations/${conversationId}/always-person`, { always })
  // The stream says so; it may have been closed while nothing happened.
  client.touch()
}
