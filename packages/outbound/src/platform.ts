import { type AddressPolicy, addressPolicy } from './address-policy.ts'
import { OutboundError } from './outbound-error.ts'
import { createSafeFetch, type SafeFetch, type Transport, type TransportAnswer } from './safe-fetch.ts'

/**
 * A safe fetch over the platform's own `fetch`, for Workers. Every address is checked, given or redirected to, but a
 * name is not pinned to what it resolves to: there the platform resolves it, and reaches no private network.
 */
export function platformSafeFetch(policy: AddressPolicy = addressPolicy()): SafeFetch {
  return createSafeFetch(transport, policy)
}

const transport: Transport = async ({ url, headers, post, connectMs, signal }) => {
  const abort = new AbortController()
  const problem = `${url.host} did not answer within ${connectMs / 1000} s; wanted a site that is up.`
  const slow = new OutboundError('timeout.connect', problem)
  const connecting = setTimeout(() => abort.abort(slow), connectMs)
  try {
    const both = AbortSignal.any([signal, abort.signal])
    const response = await fetch(url, {
      ...{ method: post ? 'POST' : 'GET', headers, redirect: 'manual', signal: both },
      ...(post && { body: new Uint8Array(post) }),
    })
    return answerOf(response, abort, url)
  } catch (error) {
    if (error instanceof OutboundError || signal.aborted) throw error
    throw new OutboundError('connect.failed', `${url.host} could not be reached; wanted a site that is up.`, {
      cause: error,
    })
  } finally {
    clearTimeout(connecting)
  }
}

function answerOf(response: Response, abort: AbortController, url: URL): TransportAnswer {
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: bodyOf(response, url),
    cancel: () => abort.abort(),
  }
}

async function* bodyOf({ body }: Response, url: URL): AsyncGenerator<Uint8Array> {
  try {
    if (body) yield* body
  } catch (error) {
    // An abort, or the caller's own reason, stays what it is.
    if (!(error instanceof TypeError)) throw error
    const problem = `${url.href} sent an answer that cannot be read; wanted a web page.`
    throw new OutboundError('response.broken', problem, { cause: error })
  }
}
