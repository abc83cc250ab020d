import { isDeepStrictEqual } from 'node:util'
import { type EndpointName, type ErrorBody, endpoints, type OutputOf } from '@baton/contracts'

/** The JSON of a good answer. Fails when the status is another, or when the body is not the contract's to the letter. */
export async function answerOf<Name extends EndpointName>(
  name: Name,
  response: Response,
): Promise<OutputOf<Name>> {
  const { status, output } = endpoints[name]
  const body: unknown = await response.json()
  if (response.status !== status)
    throw new Error(`${name} answered ${response.status}: ${JSON.stringify(body)}`)
  const parsed = output.parse(body) as OutputOf<Name>
  if (!isDeepStrictEqual(parsed, body))
    throw new Error(`${name} says more than its contract: ${JSON.stringify(body)}`)
  return parsed
}

/** Status and code of a refusal, such as "404 conversation.not_found". */
export async function refusalOf(response: Response): Promise<string> {
  return `${response.status} ${(await errorOf(response)).code}`
}

export async function errorOf(response: Response): Promise<ErrorBody['error']> {
  const body = (await response.json()) as Partial<ErrorBody>
  if (!body.error) throw new Error(`Not an error (${response.status}): ${JSON.stringify(body)}`)
  return body.error
}
