import { afterAll, beforeAll, expect, test } from 'vitest'
import { answerOf, refusalOf } from './answer-of.ts'
import { answeredVisitor } from './answered-visitor.ts'
import type { HttpHarness } from './http-harness.ts'
import type { TestAgent } from './test-agent.ts'

/** Who serves a site, changed by those who may, tried on a host. */
export function peopleRules(open: () => Promise<HttpHarness>): void {
  let harness: HttpHarness
  let owner: TestAgent
  let admin: TestAgent

  beforeAll(async () => {
    harness = await open()
    owner = await harness.agent('owner')
    admin = await harness.agent('admin')
  })
  afterAll(() => harness?.close())

  const people = async () => answerOf('listPeople', await admin.call('listPeople'))
  const change = (by: TestAgent, of: TestAgent, role: string) =>
    by.call('changeRole', { params: { agentId: of.id }, body: { role } })
  const remove = (by: TestAgent, of: TestAgent) => by.call('removePerson', { params: { agentId: of.id } })
  const audited = async () => answerOf('readAudit', await owner.call('readAudit'))

  test('a role changes at once, and the log says who changed it', async () => {
    const ben = await harness.agent('agent')
    expect((await change(admin, ben, 'viewer')).status).toBe(200)
    expect(await refusalOf(await ben.call('inbox'))).toBe('401 staff.grant_expired')
    expect((await people()).people.find(({ agentId }) => agentId === ben.id)?.role).toBe('viewer')
    const [line] = (await audited()).entries
    expect(line).toMatchObject({
      action: 'agent.role_changed',
      about: ben.id,
      by: { agentId: admin.id },
      details: { role: 'viewer' },
    })
  })

  test('only an owner makes, changes or removes an owner, and the last one stays', async () => {
    const ben = await harness.agent('agent')
    const refused = '403 agent.owner_only'
    expect(await refusalOf(await change(admin, ben, 'owner'))).toBe(refused)
    expect(await refusalOf(await change(admin, owner, 'viewer'))).toBe(refused)
    expect(await refusalOf(await remove(admin, owner))).toBe(refused)
    expect(await refusalOf(await remove(owner, owner))).toBe('409 agent.last_owner')
    expect(await refusalOf(await change(owner, owner, 'admin'))).toBe('409 agent.last_owner')
  })

  test('who is removed is signed out, hears nothing, and what they hold waits for the others', async () => {
    const ben = await harness.agent('agent')
    await ben.call('addDevice', { body: { endpoint: 'https://push.example/ben', p256dh: 'p', auth: 'a' } })
    const { params } = await answeredVisitor(harness)
    const read = async () => answerOf('readThread', await owner.call('readThread', { params }))
    const body = { epoch: (await read()).conversation.epoch }
    await answerOf('accept', await ben.call('accept', { params, body }))
    const stream = await ben.stream()
    expect((await remove(admin, ben)).status).toBe(200)
    await stream.control('end')
    expect(await refusalOf(await ben.call('inbox'))).toBe('401 staff.grant_expired')
    expect(await refusalOf(await harness.call('me', { headers: { cookie: ben.cookie } }))).toBe(
      '401 staff.sign_in_required',
    )
    const { conversation: left, handoffs } = await read()
    expect([left.control, left.assigneeId]).toEqual(['queue', null])
    expect(handoffs.at(-1)?.reason).toBe('agent_returned_to_queue')
    const { agents } = await answerOf('inbox', await owner.call('inbox'))
    expect(agents.map(({ id }) => id)).not.toContain(ben.id)
    const toBen = { epoch: left.epoch, agentId: ben.id }
    await answerOf('accept', await admin.call('accept', { params, body: { epoch: left.epoch } }))
    const again = { ...toBen, epoch: (await read()).conversation.epoch }
    expect(await refusalOf(await admin.call('transfer', { params, body: again }))).toBe('404 agent.not_found')
  })

  test('an invitation is sent again by a new link, and withdrawn', async () => {
    const email = 'eve@shop.example'
    const sent = await answerOf('invite', await admin.call('invite', { body: { email, role: 'agent' } }))
    const invitationId = async () =>
      (await people()).invitations.find((entry) => entry.email === email)?.id ?? ''
    const tokenOf = (link: string | null) => link?.split('token=')[1] ?? ''
    const params = { invitationId: await invitationId() }
    const anew = await answerOf('resendInvitation', await admin.call('resendInvitation', { params }))
    const readLink = (link: string | null) => admin.call('readLink', { body: { token: tokenOf(link) } })
    expect(await refusalOf(await readLink(sent.link))).toBe('410 staff.link_invalid')
    expect((await readLink(anew.link)).status).toBe(200)
    const next = { invitationId: await invitationId() }
    expect((await admin.call('withdrawInvitation', { params: next })).status).toBe(200)
    expect(await refusalOf(await readLink(anew.link))).toBe('410 staff.link_invalid')
    expect((await people()).invitations.map((entry) => entry.email)).not.toContain(email)
  })
}
