import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from '@playwright/test'
import { runBaton, startBaton } from '../../e2e/support/baton-server.ts'
import { createSite, openHostPage } from '../../e2e/support/host-page.ts'
import { countHarm, watchHarm } from './harm.ts'

/** So many letters of texts stand in one article, which then is one passage. */
const LETTERS = 1_500
/** Below what one visitor may ask in a minute. */
const ASKED_BY_ONE = 15

interface Article {
  /** Found by no other question. */
  word: string
  format: 'text' | 'html' | 'markdown'
  texts: string[]
}

/**
 * The texts as knowledge of a real server, each as plain text, as HTML and as Markdown: ingested, asked for, cited, and the
 * passage opened. `drawn`: how many of the plain ones stood there letter by letter.
 */
export async function drawCited(browser: Browser, texts: string[]) {
  const written = (['text', 'html', 'markdown'] as const).flatMap((format) =>
    inGroups(texts).map((group, n) => ({ word: wordOf(format, n), format, texts: group })),
  )
  const server = await startBaton()
  const host = await openHostPage()
  const site = await createSite(server, 'Kayak shop', host.origin)
  host.show(new URL('../../e2e/hostile/page.html', import.meta.url), { LOADER: site.loader })
  const rows = written.map((article) => rowOf(article, host.origin))
  const empty = await ingest(rows, (path) => runBaton(server, 'ingest', path, '--site', site.id))
  const articles = written.filter((_, n) => !empty.has(n + 1))

  const cited = { articles: articles.length, emptied: empty.size, opened: 0, plain: 0, drawn: 0 }
  for (let at = 0; at < articles.length; at += ASKED_BY_ONE) {
    const context = await browser.newContext()
    const page = await context.newPage()
    await watchHarm(page, [host.origin, server.origin])
    await page.goto(host.origin)
    await page.getByRole('button', { name: 'Chat', exact: true }).click()
    for (const article of articles.slice(at, at + ASKED_BY_ONE)) {
      const passage = await openPassage(page, article.word)
      await countHarm(page)
      if (passage !== null) cited.opened += 1
      if (article.format !== 'text') continue
      cited.plain += article.texts.length
      cited.drawn += article.texts.filter((text) => letters(passage ?? '').includes(letters(text))).length
    }
    await context.close()
  }
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

/** Asks for the article with this word; the text of its passage, or null where it is not cited. */
async function openPassage(page: Page, word: string): Promise<string | null> {
  const ended = page.locator('.log .actions')
  const before = await ended.count()
  await page.getByRole('textbox', { name: 'Write a message' }).fill(`How long is the ${word} voucher valid?`)
  await page.keyboard.press('Enter')
  await ended.nth(before).waitFor()
  return page.evaluate(async (title) => {
    const root = document.querySelector('baton-panel')?.shadowRoot
    const chips = [...(root?.querySelectorAll<HTMLElement>('.chip') ?? [])]
    const chip = chips.findLast((one) => one.ariaLabel?.includes(title))
    chip?.click()
    await new Promise((resolve) => setTimeout(resolve, 30))
    const passage = chip && root?.querySelector('.passage')?.textContent
    root?.querySelector<HTMLElement>('.popover .icon')?.click()
    return passage ?? null
  }, word)
}

function inGroups(texts: string[]): string[][] {
  const groups: string[][] = []
  let room = 0
  for (const text of texts.filter(({ length }) => length <= LETTERS)) {
    if (text.length > room) {
      groups.push([])
      room = LETTERS
    }
    groups.at(-1)?.push(text)
    room -= text.length
  }
  return groups
}

function rowOf({ word, format, texts }: Article, origin: string): string {
  const [first = ''] = texts
  const answer = `The ${word} voucher is valid for 45 days.`
  // In the paragraph that is quoted: it is what the passage shows.
  const lines = [answer, ...texts.map((text) => text.replace(/\n\s*\n/g, '\n'))].join('\n')
  const paragraph = format === 'html' ? `<p>${lines}</p>` : lines
  const title = `The ${word} voucher ${first.slice(0, 100)}`
  return JSON.stringify({ id: word, title, url: `${origin}/${word}`, [format]: paragraph })
}

/** A word that no text holds and no other article's resembles: letters alone, so that it is searched as one. */
const wordOf = (format: string, n: number) =>
  createHash('sha256')
    .update(`${format} ${n}`)
    .digest('hex')
    .slice(0, 10)
    .replace(/\d/g, (digit) => 'ghklmnrstw'[Number(digit)] ?? '')

const letters = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '')
