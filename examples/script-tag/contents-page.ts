import type { Article } from './article.ts'
import { escapeHtml, type Page } from './page-frame.ts'
import { folderOrder, folderTitle } from './words.ts'

export function contentsPage(articles: Article[]): Page {
  const sections = folderOrder.map((folder) =>
    section(
      folder,
      articles.filter((article) => article.folder === folder),
    ),
  )
  return {
    title: 'Help centre',
    lang: 'en',
    main: `<main id="main" class="wrap help-page">
      <nav class="breadcrumb" aria-label="Breadcrumb"><ol><li><a href="/demo/">Shop</a></li><li aria-current="page">Help centre</li></ol></nav>
      <h1>Help centre</h1>
      <p class="updated">Call 01632 960 140, Monday to Friday 9am to 6pm, Saturday 9am to 5pm.</p>
      <div class="folders">${sections.join('')}
      </div>
    </main>`,
  }
}

function section(folder: string, articles: Article[]): string {
  const [first] = articles
  if (!first) return ''
  const lang = first.lang === 'en' ? '' : ` lang="${first.lang}"`
  const links = articles.map(({ url, title }) => `<li><a href="${url}">${escapeHtml(title)}</a></li>`)
  return `
        <section id="${folder}"${lang}><h2>${folderTitle(folder)}</h2><ul>${links.join('')}</ul></section>`
}
