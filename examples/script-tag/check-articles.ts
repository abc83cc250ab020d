import { marked } from 'marked'
import type { Article } from './article.ts'

/** Throws a sentence when two articles share an id or url, or a link leads to an article that does not exist. */
export function checkArticles(articles: Article[], pages: string[]): void {
  const ids = new Map<string, Article>()
  const urls = new Map<string, Article>()
  for (const article of articles) {
    const sameId = ids.get(article.id)
    if (sameId) throw new Error(`${article.file} and ${sameId.file} both have the id "${article.id}".`)
    const sameUrl = urls.get(article.url)
    if (sameUrl) throw new Error(`${article.file} and ${sameUrl.file} both have the url "${article.url}".`)
    ids.set(article.id, article)
    urls.set(article.url, article)
  }
  for (const article of articles) checkLinks(article.file, linksInMarkdown(article.text), urls)
  for (const page of pages) checkLinks('shop/index.html', linksInHtml(page), urls)
}

function checkLinks(file: string, links: string[], urls: Map<string, Article>): void {
  for (const link of links) {
    const target = link.replace(/#.*$/, '')
    if (target.startsWith('/demo/help/') && target !== '/demo/help/' && !urls.has(target))
      throw new Error(`${file} links to ${target}, but no article has that url.`)
  }
}

function linksInMarkdown(text: string): string[] {
  const links: string[] = []
  marked.walkTokens(marked.lexer(text), (token) => {
    if (token.type === 'link') links.push(String(token.href))
  })
  return links
}

function linksInHtml(html: string): string[] {
  return [...html.matchAll(/href="([^"]*)"/g)].map((match) => match[1] ?? '')
}
