import type { SiteApi } from '../state/api.ts'
import { noConnection, problemIn } from '../state/problem.ts'

/** Questions whose answers people judged, one JSON object a line; empty without any. */
export async function readLabelled(api: SiteApi): Promise<string> {
  const sent = { credentials: 'same-origin', headers: await api.headers() } as const
  const response = await fetch(api.url('/labels?as=questions'), sent).catch(() => {
    throw noConnection()
  })
  if (!response.ok) throw await problemIn(response)
  return (await response.text()).trim()
}
