import type { ArticleValues } from '../parsed-document.ts'
import { withoutExtension } from './read-page.ts'

/** The values of a file that has no place to say any. */
export const plainValues = (path: string, from: string): ArticleValues & { title: string | null } => ({
  id: withoutExtension(path),
  idGiven: false,
  articleKind: 'page',
  title: null,
  url: null,
  language: null,
  tags: [],
  audience: 'public',
  validFrom: null,
  validUntil: null,
  updatedAt: null,
  from,
})
