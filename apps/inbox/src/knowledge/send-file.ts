import type { IngestOutcome } from '@baton/contracts'
import type { SiteApi } from '../state/api.ts'
import { upload } from '../state/upload.ts'

/** Uploads one file into the knowledge; `onShare` hears how much of it is sent. Rejects with a Problem. */
export const sendFile = (
  api: SiteApi,
  path: string,
  file: File,
  onShare: (share: number) => void,
): Promise<IngestOutcome> => upload(api, `/files?path=${encodeURIComponent(path)}`, file, { onShare })
