export {
  type IngestOptions,
  type IngestProgress,
  type IngestResult,
  ingestDocuments,
} from './ingest-documents.ts'
export { type FileContent, readDocument, readLine } from './read-document.ts'
export { type SearchRequest, search } from './search.ts'
export {
  type DocumentError,
  MAX_DOCUMENT_BYTES,
  type SkippedFile,
  type SourceDocument,
  type SourceItem,
} from './source-document.ts'
