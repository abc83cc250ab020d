import { SiteId } from '@baton/contracts'
import { z } from 'zod'
import type { House } from './house.ts'

/** Under which name an operator finds each door: `POST /operator/<name>`. */
export const operatorDoors = {
  openExport: 'export-open',
  exportPage: 'export-page',
  closeExport: 'export-close',
  openImport: 'import-open',
  importLines: 'import-lines',
  reopen: 'site-reopen',
  listSites: 'list-sites',
} as const satisfies Record<keyof House, string>

const Line = z.string().max(8_000_000)

/** What each takes. */
export const operatorDoorInputs = {
  'export-open': z.object({ siteId: SiteId, move: z.boolean() }),
  'export-page': z.object({ siteId: SiteId, token: z.string().max(100), after: Line.nullable() }),
  'export-close': z.object({ siteId: SiteId, token: z.string().max(100) }),
  'import-open': z.object({ line: Line }),
  'import-lines': z.object({ siteId: SiteId, lines: z.array(Line).max(5_000) }),
  'site-reopen': z.object({ siteId: SiteId, nowhereElse: z.boolean() }),
}
