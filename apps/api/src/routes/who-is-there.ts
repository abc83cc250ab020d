import type { AppContext } from '../app-context.ts'

/** How many agents have an inbox open, and whether a reply can reach a visitor by mail. */
export function whoIsThere(context: AppContext): { agentsOnline: number; canMail: boolean } {
  const { hub, messenger } = context.get('site')
  return { agentsOnline: hub.agentsOnline, canMail: messenger.mailing !== null }
}
