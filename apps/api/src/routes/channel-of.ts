import type { Channel } from '@baton/contracts'
import type { AppContext } from '../app-context.ts'

/** A browser names the page that posts: one of the site's, or one of ours. What names none is a program. */
export function channelOf(context: AppContext): Channel {
  if (!context.req.header('origin')) return 'api'
  return context.req.header('sec-fetch-site') === 'same-origin' ? 'hosted_page' : 'widget'
}
