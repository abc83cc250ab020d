import { BatonError } from '@baton/contracts'

/** Address and password of a JSON body; throws `request.not_json` or `request.invalid`. */
export async function readCredentials(request: Request): Promise<{ email: string; password: string }> {
  const type = request.headers.get('content-type') ?? ''
  if (!/^application\/json\b/i.test(type)) throw new BatonError('request.not_json')
  const body: unknown = await request.json().catch(() => null)
  if (typeof body !== 'object' || body === null || !('email' in body) || !('password' in body))
    throw invalid()
  const { email, password } = body
  if (typeof email !== 'string' || typeof password !== 'string') throw invalid()
  if (email.length > 254 || password.length > 128) throw invalid()
  return { email, password }
}

const invalid = () =>
  new BatonError('request.invalid', { message: 'Send an e-mail address and a password, both as text.' })
