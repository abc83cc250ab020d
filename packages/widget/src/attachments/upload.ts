import type { BatonClient, Problem } from '@baton/client'
import type { ErrorBody, MessageFile } from '@baton/contracts'

export interface UploadOptions {
  /** The same for each try, so that the file is there once. */
  clientId: string
  signal: AbortSignal
  /** From 0 to 1. */
  onProgress: (share: number) => void
}

/** A file that the server has, or its code for why not. `network`: it was not reached. */
export type Uploaded = { file: MessageFile } | { problem: Problem }

/** One try, with tokens renewed once. Never rejects. */
export async function upload(client: BatonClient, file: File, options: UploadOptions): Promise<Uploaded> {
  const { session, base } = client
  const query = new URLSearchParams({ clientId: options.clientId, name: file.name })
  const send = async () => post(`${base}/files?${query}`, file, await session.headers(), options)
  try {
    await session.start()
    const first = await send()
    const isOld = 'problem' in first && first.problem.startsWith('session.')
    return isOld && (await session.renew(first.problem)) ? await send() : first
  } catch {
    return { problem: 'network' }
  }
}

/** By the older way to make requests: the newer tells nothing of what has been sent. */
function post(url: string, file: File, headers: Record<string, string>, options: UploadOptions) {
  return new Promise<Uploaded>((resolve) => {
    const request = new XMLHttpRequest()
    request.open('POST', url)
    for (const name in headers) request.setRequestHeader(name, headers[name] ?? '')
    request.setRequestHeader('content-type', 'application/octet-stream')
    request.responseType = 'json'
    request.upload.onprogress = ({ loaded, total }) => options.onProgress(loaded / total)
    request.onloadend = () => resolve(answerOf(request))
    options.signal.addEventListener('abort', () => request.abort())
    request.send(file)
  })
}

/** The body of an answer that is none of ours, such as a proxy's, has no code. */
function answerOf({ status, response }: XMLHttpRequest): Uploaded {
  const body = response as (MessageFile & Partial<ErrorBody>) | null
  if (status === 200 && body?.id) return { file: body }
  return { problem: body?.error?.code ?? 'network' }
}
