import type { HtmlElement } from './html-document.ts'

const MAX_LINKS = 5_000

export interface PageHead {
  canonical: string | null
  links: string[]
  noIndex: boolean
}

/** What a web page says about itself to whoever crawls it. */
export function pageHead(document: HtmlElement, pageUrl: string): PageHead {
  const base = webAddress(document.querySelector('base[href]')?.getAttribute('href'), pageUrl) ?? pageUrl
  const canonical = webAddress(document.querySelector('link[rel="canonical"]')?.getAttribute('href'), base)
  const robots = [...document.querySelectorAll('meta[name="robots" i]')]
    .map((element) => element.getAttribute('content') ?? '')
    .join(',')
  return {
    canonical: canonical && sameOrigin(canonical, pageUrl) ? canonical : null,
    links: /nofollow|none/i.test(robots) ? [] : linksOf(document, base),
    noIndex: /noindex|none/i.test(robots),
  }
}

function linksOf(document: HtmlElement, base: string): string[] {
  const links = new Set<string>()
  for (const element of document.querySelectorAll('a[href]')) {
    if (links.size >= MAX_LINKS) break
    if (/\bnofollow\b/i.test(element.getAttribute('rel') ?? '')) continue
    const link = webAddress(element.getAttribute('href'), base)
    if (link) links.add(link)
  }
  return [...links]
}

function webAddress(href: string | null | undefined, base: string): string | null {
  const url = href ? URL.parse(href, base) : null
  if (!url || !/^https?:$/.test(url.protocol) || url.href.length > 2_000) return null
  url.hash = ''
  return url.href
}

const sameOrigin = (one: string, other: string) => URL.parse(one)?.origin === URL.parse(other)?.origin
