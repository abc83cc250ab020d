import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from '@playwright/test'
import { runBaton, startBaton } from '../../e2e/support/baton-server.ts'
import { createSite, openHostPage } from '../../e2e/support/host-page.ts'
import { type Article, articlesOf, rowOf } from './articles.ts'
import { atOnce, inLists } from './at-once.ts'
import { countHarm, watchHarm } from './harm.ts'

/** Below what one visitor may ask in a minute. */
const ASKED_BY_ONE = 18

/**
 * The texts as knowledge of a real server, each as a title, as plain text, as HTML and as Markdown: ingested, asked for, cited,
 * and the passage opened. `drawn`: how many of the titles and plain texts (`written`) stood there letter by letter.
 * `width` visitors ask at a time. They want no motion: an answer is drawn as its parts arrive, and not letter by letter.
 */
export async function drawCited(browser: Browser, texts: string[], width: number) {
  const server = await startBaton({ demo: false })
  const host = await openHostPage()
  const site = await createSite(server, 'Kayak shop', host.origin)
  host.show(new URL('../../e2e/hostile/page.html', import.meta.url), { LOADER: site.loader })
  const written = articlesOf(texts)
  const rows = written.map((article) => rowOf(article, host.origin))
  const empty = await ingest(rows, (path) => runBaton(server, 'ingest', path, '--site', site.id))
  const articles = written.filter((_, n) => !empty.has(n + 1))

  const cited = { articles: articles.length, emptied: empty.size, opened: 0, written: 0, drawn: 0 }
  await atOnce(
    width,
    inLists(articles, ASKED_BY_ONE, () => 1),
    async (asked) => {
      const context = await browser.newContext({ reducedMotion: 'reduce' })
      const page = await context.newPage()
      await watchHarm(page, [host.origin, server.origin])
      await page.goto(host.origin)
      await page.getByRole('button', { name: 'Chat', exact: true }).click()
      for (const article of asked) {
        const opened = await openPassage(page, article.word)
        if (opened) cited.opened += 1
        if (article.form !== 'title' && article.form !== 'text') continue
        const held = letters(opened?.[article.form] ?? '')
        cited.written += article.texts.length
        cited.drawn += article.texts.filter((text) => held.includes(letters(text))).length
      }
      await countHarm(page)
      await context.close()
    },
  )
  await host.close()
  await server.stop()
  return cited
}

/** The rows, counted from 1, of whose markup no text is left, so that they are no articles. */
async function ingest(rows: string[], run: (path: string) => Promise<string>): Promise<Set<number>> {
  const folder = mkdtempSync(join(tmpdir(), 'baton-hostile-'))
  const path = join(folder, 'help.jsonl')
  writeFileSync(path, rows.join('\n'))
  // Ends with code 2 over one bad row, when all the others are in.
  const said = await run(path).catch(({ stderr }: { stderr?: string }) => stderr ?? '')
  rmSync(folder, { recursive: true })
  return new Set([...said.matchAll(/:(\d+) holds no text/g)].map(([, line]) => Number(line)))
}

/** Asks for the article with this word; title and text of its passage, or null where it is not cited. */
async function openPassage(page: Page, word: Article['word']) {
  const ended = page.locator('.log .actions')
  const before = await ended.count()
  await page.getByRole('textbox', { name: 'Write a message' }).fill(`How long is the ${word} voucher valid?`)
  await page.keyboard.press('Enter')
  await ended.nth(before).waitFor()
  return page.evaluate(async (title) => {
    const root = document.querySelector('baton-panel')?.shadowRoot
    const chips = [...(root?.querySelectorAll<HTMLElement>('.chip') ?? [])]
    const chip = chips.findLast((one) => one.ariaLabel?.includes(title))
    if (!chip) return null
    chip.click()
    await new Promise((resolve) => setTimeout(resolve, 30))
    window.look()
    const textOf = (name: string) => root?.querySelector(`.popover ${name}`)?.textContent ?? ''
    const opened = { title: textOf('h3'), text: textOf('.passage') }
    root?.querySelector<HTMLElement>('.popover .icon')?.click()
    return opened
  }, word)
}

const letters = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '')
