import { z } from 'zod'
import { Role } from './agent.ts'
import { endpoint, Nothing } from './endpoint.ts'
import { MailKind, NotificationSettings, PushDevice, Receipt } from './notification.ts'
import { Timestamp } from './time.ts'

const visitor = '/v1/sites/:siteKey'
const staff = '/v1/staff/sites/:siteId'
const Base64Url = z.string().regex(/^[\w-]+={0,2}$/, 'base64url')

/** What reaches people who are not looking: mail and push, of visitors and of staff. */
export const notificationEndpoints = {
  leaveAddress: endpoint({
    method: 'put',
    path: `${visitor}/address`,
    access: 'visitor',
    summary:
      'Where replies may be mailed when the visitor has left; null takes it back. Asked only where mail can be sent.',
    input: z.object({ email: z.email().max(254).nullable() }),
    output: Nothing,
    status: 200,
  }),
  sendTranscript: endpoint({
    method: 'post',
    path: `${visitor}/conversations/:conversationId/transcript`,
    access: 'visitor',
    summary: "Mail the conversation to the visitor's own address.",
    input: Nothing,
    output: Nothing,
    status: 202,
  }),
  readNotifications: endpoint({
    method: 'get',
    path: `${staff}/notifications`,
    access: 'viewer',
    summary: 'What this agent hears of and where, and the devices that they added.',
    input: Nothing,
    output: z.object({
      settings: NotificationSettings,
      devices: z.array(PushDevice),
      /** What a browser subscribes with. */
      pushKey: z.string(),
      canMail: z.boolean(),
    }),
    status: 200,
  }),
  updateNotifications: endpoint({
    method: 'patch',
    path: `${staff}/notifications`,
    access: 'viewer',
    summary: 'Change what this agent hears of; what is left out stays.',
    input: NotificationSettings.partial(),
    output: z.object({ settings: NotificationSettings }),
    status: 200,
  }),
  addDevice: endpoint({
    method: 'post',
    path: `${staff}/notifications/devices`,
    access: 'viewer',
    summary: "Let a browser take this agent's notifications. The same browser again changes nothing.",
    input: z.object({
      endpoint: z.url({ protocol: /^https?$/ }).max(1000),
      p256dh: Base64Url.max(200),
      auth: Base64Url.max(100),
    }),
    output: z.object({ device: PushDevice }),
    status: 200,
  }),
  removeDevice: endpoint({
    method: 'delete',
    path: `${staff}/notifications/devices/:deviceId`,
    access: 'viewer',
    summary: 'A device of this agent takes none any more.',
    input: Nothing,
    output: Nothing,
    status: 200,
  }),
  testNotification: endpoint({
    method: 'post',
    path: `${staff}/notifications/test`,
    access: 'viewer',
    summary: 'Send one to this agent now, and say what became of it.',
    input: z.object({ where: z.enum(['push', 'mail']) }),
    output: z.object({ receipts: z.array(Receipt) }),
    status: 200,
  }),
  readMail: endpoint({
    method: 'get',
    path: `${staff}/mail`,
    access: 'admin',
    summary: 'Can this installation mail, from which address, and what was not surely delivered.',
    input: Nothing,
    output: z.object({
      from: z.string().nullable(),
      waiting: z.int(),
      problems: z.array(
        z.object({
          id: z.string(),
          kind: MailKind,
          state: z.enum(['waiting', 'failed', 'unsure']),
          problem: z.string(),
          at: Timestamp,
        }),
      ),
    }),
    status: 200,
  }),
  invite: endpoint({
    method: 'post',
    path: `${staff}/invitations`,
    access: 'admin',
    summary: 'Invite a colleague: by mail where mail can be sent, else by the link in the answer.',
    input: z.object({ email: z.email().max(254), role: Role }),
    output: z.object({ link: z.string().nullable(), expiresAt: Timestamp }),
    status: 200,
  }),
  forgotPassword: endpoint({
    method: 'post',
    path: '/v1/staff/link/forgot',
    access: 'public',
    summary:
      'Mail a link for a new password, if somebody signs in with this address; the answer does not say.',
    input: z.object({ email: z.email().max(254) }),
    output: z.object({ canMail: z.boolean() }),
    status: 200,
  }),
} as const
