import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readArticle } from './article.ts'
import { articlePage } from './article-page.ts'
import { checkArticles } from './check-articles.ts'
import { contentsPage } from './contents-page.ts'
import { type Page, readPageFrame, renderPage } from './page-frame.ts'
import { folderOrder } from './words.ts'

const here = import.meta.dirname
const source = join(here, 'help-centre')
const target = join(here, 'dist')

try {
  build()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

function build(): void {
  const shopPage = readFileSync(join(here, 'shop/index.html'), 'utf8')
  const frame = readPageFrame(shopPage)
  const articles = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map((file) => readArticle(join(source, file), `help-centre/${file}`))
  checkArticles(articles, [shopPage])
  for (const { folder, file } of articles) {
    if (!folderOrder.includes(folder))
      throw new Error(`${file} is in the folder "${folder}", which has no title. Add one to words.ts.`)
  }

  rmSync(target, { recursive: true, force: true })
  const write = (path: string, page: Page) => writePage(path, renderPage(page, frame))
  writePage('index.html', shopPage)
  copyFileSync(join(here, 'shop/shop.css'), join(target, 'shop.css'))
  write('help/index.html', contentsPage(articles))
  for (const article of articles) {
    write(`${article.url.replace('/demo/', '')}/index.html`, articlePage(article, articles))
  }
  console.log(`${articles.length} articles written to ${target}`)
}

function writePage(path: string, html: string): void {
  const file = join(target, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, html)
}
