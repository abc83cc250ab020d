import { BatonError, endpoints } from '@baton/contracts'
import { identifyVisitor, readAccessToken } from '@baton/desk'
import { deleteIdentityKey, insertIdentityKey, listIdentityKeys, readSettings } from '@baton/store'
import type { Hono } from 'hono'
import type { AppEnv, Dependencies } from '../app-context.ts'
import { readIdentityToken, toCryptoKey } from '../identity/read-identity-token.ts'
import { bearer } from '../middleware/bearer.ts'
import { limitSessions } from '../middleware/limits.ts'
import { currentAgent } from '../middleware/staff.ts'
import { noteKey } from './note-key.ts'
import { register } from './register.ts'

const MAX_KEYS = 2

/** Visitors whom the site vouches for, and its keys. */
export function identityRoutes(app: Hono<AppEnv>, dependencies: Dependencies): void {
  const { tokens, now } = dependencies

  register(app, dependencies, [limitSessions(dependencies)]).json(
    endpoints.identify,
    async (context, { token }) => {
      const { store, hub } = context.get('site')
      if (readSettings(store).identity === 'off') throw new BatonError('identity.off')
      const accessToken = bearer(context)
      const visitorId = accessToken ? readAccessToken(store, tokens, accessToken).visitorId : null
      const audience = context.req.param('siteKey') ?? ''
      const named = await readIdentityToken(token, { keys: listIdentityKeys(store), audience, now: now() })
      const found = identifyVisitor(store, tokens, { ...named, visitorId })
      // The anonymous visitor is no more; their page goes on as who they are.
      if (visitorId && found.kept && visitorId !== found.session.visitorId) hub.end('revoked', { visitorId })
      return found
    },
  )

  const on = register(app, dependencies)
  on.json(endpoints.listIdentityKeys, (context) => ({
    keys: listIdentityKeys(context.get('site').store).map(({ material: _, ...key }) => key),
  }))
  on.json(endpoints.createIdentityKey, async (context, { algorithm, publicKey }) => {
    const { store } = context.get('site')
    const isSecret = algorithm === 'HS256'
    const made = isSecret ? tokens.make() : (publicKey ?? '')
    await toCryptoKey({ algorithm, material: made }).catch(() => {
      throw new BatonError('identity.key_refused', {
        message: `This is no public key for ${algorithm}. Send it as PEM, beginning with BEGIN PUBLIC KEY.`,
      })
    })
    if (listIdentityKeys(store).length >= MAX_KEYS) throw new BatonError('identity.key_refused')
    const by = currentAgent(context)
    const { material: _, ...key } = store.transaction(() => {
      const inserted = insertIdentityKey(store, { algorithm, material: made })
      noteKey(store, { by, action: 'identity_key.created', about: inserted.id })
      return inserted
    })
    return { key, secret: isSecret ? made : null }
  })
  on.json(endpoints.removeIdentityKey, (context) => {
    const { store } = context.get('site')
    const keyId = context.req.param('identityKeyId') ?? ''
    const by = currentAgent(context)
    store.transaction(() => {
      if (!deleteIdentityKey(store, keyId)) throw new BatonError('key.not_found')
      noteKey(store, { by, action: 'identity_key.ended', about: keyId })
    })
    return {}
  })
}
