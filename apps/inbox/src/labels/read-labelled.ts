import type { SiteApi } from '../state/api.ts'
import { readBytes } from '../state/read-bytes.ts'

/** Questions whose answers people judged, one JSON object a line; empty without any. Rejects with a Problem. */
export async function readLabelled(api: SiteApi): Promise<string> {
  return (await (await readBytes(api, '/labels?as=questions')).text()).trim()
}
