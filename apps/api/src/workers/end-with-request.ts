/**
 * The answer, whose stream is cancelled when its reader has gone. The platform says so at the request's signal alone:
 * it never calls the stream's own `cancel` (cloudflare/workerd#6832). Needs the flags `enable_request_signal` and
 * `request_signal_passthrough`.
 */
export function endWithRequest(request: Request, response: Response): Response {
  if (!response.body || !response.headers.get('content-type')?.startsWith('text/event-stream'))
    return response
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>()
  response.body.pipeTo(writable, { signal: request.signal }).catch(() => {})
  return new Response(readable, response)
}
