export { type Explain, explainer } from './explain.ts'
export { contentHash } from './ingest/content-hash.ts'
export { INDEX_VERSION } from './ingest/index-chunks.ts'
export type { IngestItem, IngestOptions, IngestProgress, IngestResult } from './ingest/ingest.ts'
export { ingestDocuments } from './ingest-documents.ts'
export { findLead, measureLead } from './measure-lead.ts'
export type {
  ArticleKind,
  Block,
  DocumentError,
  ParsedDocument,
  ParsedItem,
  SkippedFile,
} from './parsed-document.ts'
export type {
  FetchedPage,
  ForeignFile,
  ParsedPage,
  ParsedSitemap,
  Parser,
  WrittenArticle,
} from './parser.ts'
export { type ParserCall, ParserEnded, parserElsewhere } from './parser-elsewhere.ts'
export { readOn } from './read-on.ts'
export { type SearchRequest, search } from './search.ts'
export {
  type Embedder,
  EmbedderError,
  type HttpEmbedderOptions,
  httpEmbedder,
  type QuestionVector,
  type SiteVectors,
  Vectors,
  type VectorsOptions,
} from './vectors.ts'
