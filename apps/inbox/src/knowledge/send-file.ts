import type { IngestOutcome } from '@baton/contracts'
import type { SiteApi } from '../state/api.ts'
import { noConnection, Problem, problemIn } from '../state/problem.ts'

/** Uploads one file; `onShare` hears how much of it is sent. Rejects with a Problem. */
export async function sendFile(
  api: SiteApi,
  path: string,
  file: File,
  onShare: (share: number) => void,
): Promise<IngestOutcome> {
  try {
    return await send(api, path, file, onShare)
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'staff.grant_expired') throw error
    api.dropGrant()
    return send(api, path, file, onShare)
  }
}

async function send(
  api: SiteApi,
  path: string,
  file: File,
  onShare: (share: number) => void,
): Promise<IngestOutcome> {
  const headers = await api.headers()
  // Not fetch: it does not tell how much has been sent.
  const request = new XMLHttpRequest()
  request.open('POST', api.url(`/files?path=${encodeURIComponent(path)}`))
  for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value)
  request.setRequestHeader('content-type', 'application/octet-stream')
  request.upload.onprogress = ({ loaded, total }) => onShare(total > 0 ? loaded / total : 0)
  const answered = new Promise<Response>((resolve, reject) => {
    request.onload = () => resolve(new Response(request.responseText, { status: request.status }))
    request.onerror = () => reject(noConnection())
  })
  request.send(file)
  const response = await answered
  if (!response.ok) throw await problemIn(response)
  return response.json()
}
