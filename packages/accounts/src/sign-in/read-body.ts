import { BatonError } from '@baton/contracts'

/** The JSON object that a request holds; throws `request.not_json` or `request.invalid`. */
export async function readBody(request: Request): Promise<Record<string, unknown>> {
  const type = request.headers.get('content-type') ?? ''
  if (!/^application\/json\b/i.test(type)) throw new BatonError('request.not_json')
  const body: unknown = await request.json().catch(() => null)
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw new BatonError('request.invalid')
  return { ...body }
}

/** One text of a body; throws `request.invalid` when it is missing or longer than `most`. */
export function textOf(body: Record<string, unknown>, name: string, most: number): string {
  const value = body[name]
  if (typeof value === 'string' && value.length <= most) return value
  throw new BatonError('request.invalid', {
    message: `"${name}" is missing or too long; wanted a text of at most ${most} characters.`,
  })
}
