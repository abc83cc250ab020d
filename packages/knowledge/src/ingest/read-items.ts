import { ArticleId } from '@baton/contracts'
import { findArticle, findArticleText } from '@baton/store'
import type { ParsedDocument } from '../parsed-document.ts'
import type { ReadyArticle } from './index-article.ts'
import { fail, type Ingest, type IngestItem, type UnchangedArticle } from './ingest.ts'
import { readyArticle } from './ready-article.ts'

/** Reads everything first: only the whole source tells what recurs on its pages. Returns what must be written. */
export async function readItems(
  ingest: Ingest,
  items: Iterable<IngestItem> | AsyncIterable<IngestItem>,
): Promise<ReadyArticle[]> {
  const { result, boilerplate } = ingest
  const ready: ReadyArticle[] = []
  let done = 0
  for await (const item of items) {
    await ingest.pause()
    if (item.kind === 'skipped') result.skipped += 1
    else if (item.kind === 'error') {
      result.failed += 1
      result.errors.push(item)
    } else if (item.kind === 'unchanged') keep(ingest, item)
    else {
      const article = takeIn(ingest, item)
      if (article) {
        boilerplate.add(article.blocks)
        if (isKept(ingest, article)) result.unchanged += 1
        else ready.push(article)
      }
    }
    done += 1
    ingest.options.onProgress?.({ stage: 'reading', done, total: null })
  }
  return ready
}

function keep(ingest: Ingest, { id, from }: UnchangedArticle) {
  const known = findArticle(ingest.store, id as ArticleId)
  if (!known) return
  ingest.came.set(known.id, from)
  ingest.hasUnread = true
  ingest.result.unchanged += 1
}

/** Whether an article stays: it says the same, or what was written here counts. */
function isKept({ store, options }: Ingest, { id, contentHash }: ReadyArticle): boolean {
  if (findArticle(store, id)?.contentHash === contentHash) return true
  return !options.replacesWritten && findArticleText(store, id) !== undefined
}

/** The document under its id; null, and an error, when it cannot have it. */
function takeIn(ingest: Ingest, document: ParsedDocument): ReadyArticle | null {
  const { came, options } = ingest
  const { from } = document
  const id = articleId(ingest, document)
  if (!id) {
    const problem = 'which belongs to another source or is too long; wanted an id of its own'
    return fail(ingest, from, `has the id "${document.id}", ${problem}`)
  }
  const twin = came.get(id)
  if (twin !== undefined)
    return fail(ingest, from, `has the same id as ${twin} ("${id}"); wanted an id of its own`)
  came.set(id, from)
  return readyArticle(document, id, options.language ?? 'en')
}

/** The article's id on this site; null when it cannot have the one it wants. */
function articleId({ store, sourceId, options }: Ingest, document: ParsedDocument): ArticleId | null {
  const free = (wanted: string) => {
    const id = ArticleId.safeParse(wanted)
    if (!id.success) return null
    const owner = findArticle(store, id.data)?.sourceId
    return owner === undefined || owner === sourceId ? id.data : null
  }
  // An id made from a path may meet the same path of another source, such as README; the author's own must not.
  return free(document.id) ?? (document.idGiven ? null : free(`${options.sourceName}/${document.id}`))
}
