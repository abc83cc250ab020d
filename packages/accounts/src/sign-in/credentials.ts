import { readBody, textOf } from './read-body.ts'

/** Address and password of a JSON body; throws `request.not_json` or `request.invalid`. */
export async function readCredentials(request: Request): Promise<{ email: string; password: string }> {
  const body = await readBody(request)
  return { email: textOf(body, 'email', 254), password: textOf(body, 'password', 128) }
}
