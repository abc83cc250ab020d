import { BatonError, endpoints, type Receipt } from '@baton/contracts'
import {
  appendAudit,
  listPushDevices,
  readNotifications,
  readOutbox,
  readSettings,
  removePushDevice,
  saveNotifications,
  savePushDevice,
} from '@baton/store'
import type { Hono } from 'hono'
import type { AppContext, AppEnv, Dependencies } from '../app-context.ts'
import { planDigest } from '../mail/digests.ts'
import { testMail } from '../mail/staff-mail.ts'
import { callerOf } from '../middleware/staff.ts'
import { sendPush, sitePushKeys } from '../push/send-push.ts'
import { register } from './register.ts'

/** What agents hear of while they are not looking, how mail fares, and who is invited. */
export function notificationRoutes(app: Hono<AppEnv>, dependencies: Dependencies): void {
  const { staff } = dependencies
  const on = register(app, dependencies)

  on.json(endpoints.readNotifications, async (context) => {
    const { site, grant } = context.var
    return {
      settings: readNotifications(site.store, grant.agentId).settings,
      devices: listPushDevices(site.store, grant.agentId).map(({ id, userAgent, createdAt, usedAt }) => ({
        ...{ id, userAgent, createdAt, usedAt },
      })),
      pushKey: (await sitePushKeys(site.store)).publicKey,
      canMail: site.messenger.mailing !== null,
    }
  })
  on.json(endpoints.updateNotifications, async (context, change) => {
    const { site, grant } = context.var
    const email = await ownAddress(dependencies, context)
    const settings = { ...readNotifications(site.store, grant.agentId).settings, ...change }
    const stopToken = dependencies.tokens.make()
    await site.write((store) =>
      store.transaction(() => {
        saveNotifications(store, grant.agentId, { email, settings })
        if (change.digest !== undefined)
          planDigest(store, { agentId: grant.agentId, digest: change.digest, stopToken })
      }),
    )
    return { settings }
  })
  on.json(endpoints.addDevice, async (context, address) => {
    const { site, grant } = context.var
    const userAgent = context.req.header('user-agent')?.slice(0, 300) ?? null
    const device = await site.write((store) =>
      savePushDevice(store, { agentId: grant.agentId, userAgent, ...address }),
    )
    return { device }
  })
  on.json(endpoints.removeDevice, async (context) => {
    const { site, grant } = context.var
    const id = context.req.param('deviceId') ?? ''
    const isGone = await site.write((store) => removePushDevice(store, grant.agentId, id))
    if (!isGone) throw new BatonError('device.not_found')
    return {}
  })
  on.json(endpoints.testNotification, async (context, { where }) => ({
    receipts: await (where === 'push' ? testPush(context) : testMailing(dependencies, context)),
  }))

  on.json(endpoints.readMail, (context) => {
    const { site } = context.var
    const { waiting, problems } = readOutbox(site.store)
    return {
      from: site.messenger.mailing?.sender.from ?? null,
      waiting,
      problems: problems.flatMap(({ id, kind, state, problem, changedAt: at }) =>
        problem && (state === 'waiting' || state === 'failed' || state === 'unsure')
          ? [{ id, kind, state, problem, at }]
          : [],
      ),
    }
  })
  on.json(endpoints.invite, async (context, { email, role }) => {
    const { site, grant } = context.var
    if (role === 'owner' && grant.role !== 'owner') throw new BatonError('staff.forbidden')
    const invited = await staff.invite({ siteId: site.id, email, role }, callerOf(dependencies, context))
    await site.write((store) =>
      store.transaction(() =>
        appendAudit(store, { by: grant, action: 'agent.invited', about: null, details: { role } }),
      ),
    )
    return invited
  })
  on.json(endpoints.forgotPassword, (_context, { email }) => staff.forgotPassword(email))
}

/** The address that the agent signs in with: the directory knows it, by their cookie. */
async function ownAddress(dependencies: Dependencies, context: AppContext): Promise<string> {
  const member = await dependencies.staff.sessionOf(
    context.req.raw.headers,
    callerOf(dependencies, context),
    (cookie) => context.header('set-cookie', cookie, { append: true }),
  )
  if (member?.agentId !== context.get('grant').agentId) throw new BatonError('staff.sign_in_required')
  return member.email
}

async function testPush(context: AppContext): Promise<Receipt[]> {
  const { site, grant } = context.var
  const { push } = site.messenger
  const devices = listPushDevices(site.store, grant.agentId)
  if (!push || devices.length === 0) return [{ ok: false, said: 'No device takes notifications yet.' }]
  const words = {
    title: readSettings(site.store).appearance.name,
    body: 'Notifications reach this device.',
    ...{ path: `/inbox/${site.id}/needs_you`, tag: 'test' },
  }
  return Promise.all(devices.map((device) => sendPush(site.store, push, device, words)))
}

async function testMailing(dependencies: Dependencies, context: AppContext): Promise<Receipt[]> {
  const { mailing } = context.get('site').messenger
  if (!mailing)
    return [{ ok: false, said: 'This installation sends no mail. Its operator can set BATON_MAIL_URL.' }]
  const to = await ownAddress(dependencies, context)
  return mailing.sender.send(testMail(mailing, to)).then(
    () => [{ ok: true, said: `Handed over for ${to}.` }],
    (error) => [{ ok: false, said: error instanceof Error ? error.message : 'It could not be sent.' }],
  )
}
