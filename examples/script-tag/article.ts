import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

export type Article = {
  id: string
  title: string
  url: string
  lang: string
  tags: string[]
  updated: string
  folder: string
  text: string
  file: string
}

const frontMatter = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/
const required = ['id', 'title', 'url', 'lang', 'updated'] as const

/** Reads one article. Throws a sentence that names the file when its front matter is missing or incomplete. */
export function readArticle(path: string, file: string): Article {
  const match = frontMatter.exec(readFileSync(path, 'utf8'))
  if (!match)
    throw new Error(`${file} has no front matter. Begin the file with a block between two lines of ---.`)
  const fields = readFields(match[1] ?? '', file)
  for (const name of required) {
    if (!text(fields[name])) throw new Error(`${file} has no "${name}" in its front matter. Add one.`)
  }
  const article = {
    id: text(fields.id),
    title: text(fields.title),
    url: text(fields.url),
    lang: text(fields.lang),
    updated: text(fields.updated),
    tags: Array.isArray(fields.tags) ? fields.tags.map(text) : [],
    folder: text(fields.url).split('/')[3] ?? '',
    text: (match[2] ?? '').trim(),
    file,
  }
  if (!/^\/demo\/help\/[a-z-]+\/[a-z0-9-]+$/.test(article.url))
    throw new Error(`${file} has the url "${article.url}". It must look like /demo/help/<folder>/<slug>.`)
  if (!/^\d{4}-\d{2}-\d{2}$/.test(article.updated))
    throw new Error(`${file} has "updated: ${article.updated}". Write a date such as 2026-11-02.`)
  return article
}

function readFields(source: string, file: string): Record<string, unknown> {
  const fields: unknown = parse(source)
  if (!isRecord(fields))
    throw new Error(`${file} has front matter that is not a list of "name: value" lines.`)
  return fields
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
