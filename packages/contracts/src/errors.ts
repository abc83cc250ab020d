/** Every public error code, its status, and the words a person may see. A closed list. */
export const errors = {
  'request.invalid': [400, 'The request does not fit the contract.'],
  'request.too_large': [413, 'The request is too large.'],
  'request.not_json': [415, 'Send JSON, with content-type: application/json.'],
  'request.foreign_origin': [403, 'This change was not sent from our own page.'],
  'route.not_found': [404, 'There is nothing at this address.'],
  'site.not_found': [404, 'No site has this key. Copy the snippet again from Baton.'],
  'site.elsewhere': [503, 'This site is on another machine of this installation. Try again in a moment.'],
  'site.origin_not_allowed': [403, "This page's origin is not on the site's list."],
  'site.moving': [503, 'This site is moving to another house. Try again in a moment.'],
  'move.refused': [409, 'This site cannot move like that.'],
  'session.required': [401, 'Start a session first.'],
  'session.expired': [401, 'The session has ended. Refresh it.'],
  'session.revoked': [401, 'The session was ended. Start a new one.'],
  'staff.sign_in_required': [401, 'Sign in first.'],
  'staff.grant_expired': [401, 'Ask for a new grant.'],
  'staff.forbidden': [403, 'Your role does not allow this.'],
  'staff.link_invalid': [410, 'This link was used or has ended. Ask for a new one.'],
  'staff.email_taken': [409, 'Somebody has signed up with this e-mail address already.'],
  'staff.password_wrong': [403, 'This is not your password.'],
  'staff.code_wrong': [403, 'This code is not right. Take the newest one.'],
  'staff.code_expired': [403, 'This took too long, or too many codes were wrong. Sign in again.'],
  'staff.passkey_refused': [403, 'This passkey cannot be used here.'],
  'staff.not_fresh': [403, 'You signed in more than a day ago. Sign in again to change this.'],
  'identity.off': [409, 'This site identifies nobody. Switch identity on under Settings first.'],
  'identity.invalid': [401, 'The identity token was refused.'],
  'identity.expired': [401, 'The identity token has ended. Make a new one.'],
  'identity.required': [401, 'This site wants to know who writes. Sign in there first.'],
  'identity.key_refused': [409, 'Two keys are live already. End one of them first.'],
  'conversation.not_found': [404, 'There is no such conversation.'],
  'conversation.conflict': [409, 'Somebody changed this conversation first.'],
  'message.not_found': [404, 'There is no such message.'],
  'message.id_reused': [409, 'This id was used for another message. Make a new id for each message.'],
  'message.stale': [409, 'Something newer stands above. Read first, or send it anyway.'],
  'label.refused': [422, 'This message cannot be labelled like that.'],
  'form.missing': [422, 'A field that must be filled in is empty.'],
  'form.email_wrong': [422, 'This is no e-mail address.'],
  'form.order_number_wrong': [422, 'This is not an order number of this site.'],
  'form.answered': [409, 'This form was answered already.'],
  'csat.not_asked': [409, 'Only a resolved conversation is rated, on sites that ask for it.'],
  'csat.closed': [409, 'This was rated more than 24 hours ago; it can no longer be changed.'],
  'message.not_cut': [409, 'Only the newest answer can be tried again, and only when it was cut.'],
  'visitor.not_found': [404, 'There is no such visitor.'],
  'visitor.no_address': [409, 'Leave an e-mail address first.'],
  'visitor.blocked': [403, 'You can no longer write here.'],
  'reply.not_found': [404, 'There is no such prepared reply.'],
  'macro.not_found': [404, 'There is no such macro.'],
  'macro.name_taken': [409, 'There is a macro of this name already.'],
  'view.not_found': [404, 'There is no such view.'],
  'copilot.no_model': [409, 'Only a model can do this, and none writes for this site now.'],
  'copilot.not_written': [503, 'The model wrote nothing that can be used. Try again in a moment.'],
  'file.not_found': [404, 'There is no such file.'],
  'file.refused': [422, 'This file cannot be sent. Images, PDF, text and office documents can.'],
  'handoff.not_found': [404, 'Nobody was asked for in this conversation.'],
  'agent.not_found': [404, 'There is no such agent on this site.'],
  'agent.last_owner': [409, 'A site keeps an owner. Make somebody else one first.'],
  'agent.owner_only': [403, 'Only an owner makes, changes or removes an owner.'],
  'invitation.not_found': [404, 'There is no such invitation. It may have been used, or have ended.'],
  'policy.conflict': [409, 'Somebody has switched on another table meanwhile. Look at theirs first.'],
  'policy.not_found': [404, 'There is no such version of the table.'],
  'device.not_found': [404, 'There is no such device of yours.'],
  'team.not_found': [404, 'There is no such team on this site.'],
  'intent.not_found': [404, 'There is no such intent.'],
  'intent.name_taken': [409, 'There is an intent of this name already.'],
  'example.not_found': [404, 'There is no such example of this intent.'],
  'starter_set.not_found': [404, 'There is no such set of intents.'],
  'article.not_found': [404, 'There is no such article.'],
  'article.refused': [422, 'This article cannot be taken in.'],
  'source.not_found': [404, 'There is no such source.'],
  'questions.refused': [422, 'These questions cannot be asked.'],
  'key.unknown': [401, 'This API key is not known here. Make one under Settings, API keys.'],
  'key.not_found': [404, 'There is no such API key.'],
  'limit.messages': [429, 'Too many messages. Wait a moment and send it again.'],
  'limit.messages_a_day': [429, 'Too many messages today. Write again tomorrow.'],
  'limit.files_a_day': [429, 'Too many files today. Send more tomorrow.'],
  'limit.events': [429, 'Too many events. Track what matters, and wait a moment.'],
  'limit.typing': [429, 'Told too often that somebody types. Once in 3 seconds is enough.'],
  'limit.sessions': [429, 'Too many new sessions from this address. Wait a moment.'],
  'limit.sign_in': [429, 'Too many tries. Wait a minute.'],
  'machine.unreachable': [
    503,
    'Another machine of this installation does not answer. Try again in a moment.',
  ],
  'host.cannot': [501, 'This installation cannot do that.'],
  'server.draining': [503, 'The server is restarting. Try again in a moment.'],
  'internal.error': [500, 'Something went wrong on our side.'],
} as const satisfies Record<string, readonly [status: number, message: string]>

export type ErrorCode = keyof typeof errors

/** The body of every error response. */
export interface ErrorBody {
  error: { code: ErrorCode; message: string; requestId?: string; details?: Record<string, unknown> }
}

/** An error that may be shown: thrown by verbs, turned into a response in one place. */
export class BatonError extends Error {
  override name = 'BatonError'
  readonly code: ErrorCode
  readonly status: number
  /** Facts that help the caller, such as who won a race. Never text of a message. */
  readonly details: Record<string, unknown> | undefined
  constructor(code: ErrorCode, options: { message?: string; details?: Record<string, unknown> } = {}) {
    super(options.message ?? errors[code][1])
    this.code = code
    this.status = errors[code][0]
    this.details = options.details
  }
}
