import { BatonError, VisitorId } from '@baton/contracts'
import type { AppContext } from '../app-context.ts'

/** The visitor that a path names; an id of another form names nobody. */
export function visitorIdOf(context: AppContext): VisitorId {
  const { data: visitorId } = VisitorId.safeParse(context.req.param('visitorId'))
  if (!visitorId) throw new BatonError('visitor.not_found')
  return visitorId
}
