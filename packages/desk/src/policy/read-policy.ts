import { defaultPolicy } from '@baton/assistant/default-policy'
import type { Policy } from '@baton/contracts'
import { findPolicy, type SiteStore } from '@baton/store'

export { defaultPolicy }

/** The product's own table: version 0, which nobody has switched on and an update may change. */
const untouched: Policy = { ...defaultPolicy, by: null, at: null, note: '' }

/** The table that is on. A site that never switched one on has the product's own, and better ones with an update. */
export const readPolicy = (store: SiteStore): Policy => findPolicy(store) ?? untouched
