import { z } from 'zod'
import { SiteId } from './ids.ts'
import { Timestamp } from './time.ts'

/** A value of a row. JSON has no bytes, so those come in base64. */
export const ExportedValue = z.union([z.null(), z.number(), z.string(), z.object({ base64: z.string() })])
export type ExportedValue = z.infer<typeof ExportedValue>

/** The first line of an exported site: which site, and which tables to expect. */
export const ExportHeader = z.object({
  format: z.literal('baton-site'),
  version: z.literal(1),
  /** The migrations that made the tables; both houses must have the same. */
  schema: z.array(z.string()),
  siteId: SiteId,
  name: z.string().min(1).max(200),
  /** The public key there; it holds in every house with the same secret. */
  siteKey: z.string().max(200),
  /** Of this one export. */
  token: z.string().min(1).max(100),
  exportedAt: Timestamp,
  /** The newest fact. */
  seq: z.int().nonnegative(),
})
export type ExportHeader = z.infer<typeof ExportHeader>

/** Rows of a table, values in the order of its columns. */
export const ExportedRows = z.object({ table: z.string(), rows: z.array(z.array(ExportedValue)) })

/** Terms of a full-text index: each with the documents, fields and places where it stands. */
export const ExportedTerms = z.object({
  index: z.string(),
  terms: z.array(z.tuple([z.string(), z.array(z.tuple([z.int(), z.string(), z.int()]))])),
})
export type ExportedTerms = z.infer<typeof ExportedTerms>

/** The last line: rows a table, documents an index. */
export const ExportFooter = z.object({ end: z.literal(true), counts: z.record(z.string(), z.int()) })

/** A line of an exported site; its number and its hash are read before (packages/store/SPEC.md). */
export const ExportLine = z.union([ExportedRows, ExportedTerms, ExportFooter, ExportHeader])
export type ExportLine = z.infer<typeof ExportLine>
