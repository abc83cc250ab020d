import type { SiteId } from '@baton/contracts'

/** The doors of a house that a site leaves and arrives by: the same on this machine and on a Worker far away. */
export interface House {
  /** Keeps the site from changing, for good when it moves; resolves to the token that its pages are asked for with. */
  openExport(input: { siteId: SiteId; move: boolean }): Promise<{ token: string }>
  /** The lines behind `after`, which is the last line that the caller has; some at a time. */
  exportPage(input: ExportPageInput): Promise<{ lines: string[]; done: boolean }>
  /** Of a copy: the site may change again. A site that moves stays closed. */
  closeExport(input: { siteId: SiteId; token: string }): Promise<void>
  /** Takes the first line of an export; from then on the site is on its way in. */
  openImport(input: { line: string }): Promise<Arrival>
  /** Takes what it can of these lines; the site lives here once it is `done`. */
  importLines(input: { siteId: SiteId; lines: string[] }): Promise<{ position: number; done: boolean }>
  /** A site that has left lives here again; once all of it was exported, only when it lives `nowhereElse`. */
  reopen(input: { siteId: SiteId; nowhereElse: boolean }): Promise<void>
  listSites(): Promise<{ id: SiteId; name: string }[]>
}

export interface ExportPageInput {
  siteId: SiteId
  token: string
  after: string | null
}

export interface Arrival {
  siteId: SiteId
  name: string
  /** The last line that is here already. */
  position: number
  /** Pages with the old site key reach the site here too. */
  keyHolds: boolean
}
