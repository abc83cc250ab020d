import type { Article } from './article.ts'
import { renderMarkdown } from './markdown.ts'
import { escapeHtml, type Page } from './page-frame.ts'
import { folderTitle, longDate, wordsFor } from './words.ts'

export function articlePage(article: Article, articles: Article[]): Page {
  const words = wordsFor(article.lang)
  const heading = folderTitle(article.folder)
  const siblings = articles.filter((other) => other.folder === article.folder)
  return {
    title: article.title,
    lang: article.lang,
    main: `<main id="main" class="wrap help-page">
      <nav class="breadcrumb" aria-label="${words.helpCentre}"><ol><li><a href="/demo/help/">${words.helpCentre}</a></li><li><a href="/demo/help/#${article.folder}">${heading}</a></li></ol></nav>
      <h1>${escapeHtml(article.title)}</h1>
      <p class="updated">${words.updated} <time datetime="${article.updated}">${longDate(article.updated, article.lang)}</time>${translationLinks(article, articles)}</p>
      <div class="article-layout">
        <article class="article">
${renderMarkdown(article.text)}        </article>
        <nav class="siblings" aria-label="${words.more}">
          <h2>${heading}</h2>
          <ul>${siblings.map((other) => siblingLink(other, article)).join('')}</ul>
        </nav>
      </div>
    </main>`,
  }
}

function siblingLink(other: Article, current: Article): string {
  const mark = other.id === current.id ? ' aria-current="page"' : ''
  return `<li><a href="${other.url}"${mark}>${escapeHtml(other.title)}</a></li>`
}

function translationLinks(article: Article, articles: Article[]): string {
  return articles
    .filter((other) => other.lang !== article.lang && originalId(other) === originalId(article))
    .map(
      (other) =>
        ` <a class="translation" href="${other.url}" lang="${other.lang}">${wordsFor(other.lang).language}</a>`,
    )
    .join('')
}

/** A translation's id is its language, a hyphen and the id of the English article. */
function originalId({ id, lang }: Article): string {
  return lang === 'en' ? id : id.slice(lang.length + 1)
}
