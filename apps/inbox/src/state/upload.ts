import type { SiteApi } from './api.ts'
import { Problem, problemIn } from './problem.ts'
import { createSilenceLimit, LONG_ANSWER_MS } from './silence-limit.ts'

interface UploadOptions {
  /** How much is sent, from 0 to 1. */
  onShare: (share: number) => void
  signal?: AbortSignal
}

/** Posts the bytes of one file to a path of the site, with a new grant where the old one has ended. Rejects with a Problem. */
export async function upload<Output>(
  api: SiteApi,
  path: string,
  file: File,
  options: UploadOptions,
): Promise<Output> {
  try {
    return await send(api, path, file, options)
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'staff.grant_expired') throw error
    api.dropGrant()
    return send(api, path, file, options)
  }
}

async function send<Output>(
  api: SiteApi,
  path: string,
  file: File,
  { onShare, signal }: UploadOptions,
): Promise<Output> {
  const headers = await api.headers()
  const limit = createSilenceLimit(LONG_ANSWER_MS, signal)
  // Not fetch: it does not tell how much has been sent.
  const request = new XMLHttpRequest()
  request.open('POST', api.url(path))
  for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value)
  request.setRequestHeader('content-type', 'application/octet-stream')
  request.upload.onprogress = ({ loaded, total }) => {
    limit.heard()
    onShare(total > 0 ? loaded / total : 0)
  }
  limit.signal.addEventListener('abort', () => request.abort())
  const answered = new Promise<Response>((resolve, reject) => {
    request.onload = () => resolve(new Response(request.responseText, { status: request.status }))
    request.onerror = () => reject(limit.problem())
    request.onabort = () => reject(limit.problem())
    request.onloadend = limit.end
  })
  limit.heard()
  request.send(file)
  const response = await answered
  if (!response.ok) throw await problemIn(response)
  return response.json()
}
