import type { BatonClient } from '@baton/client'
import type { ErrorBody, FileId } from '@baton/contracts'

/** The bytes of a file; null where it is gone or cannot be had now. */
export async function fetchFile({ base, session }: BatonClient, id: FileId): Promise<Blob | null> {
  const ask = async () =>
    fetch(`${base}/files/${id}`, { headers: await session.headers(), credentials: 'omit', cache: 'no-store' })
  try {
    const first = await ask()
    if (first.ok) return await first.blob()
    const { error }: Partial<ErrorBody> = await first.json()
    if (!error?.code.startsWith('session.') || !(await session.renew(error.code))) return null
    const second = await ask()
    return second.ok ? await second.blob() : null
  } catch {
    return null
  }
}
