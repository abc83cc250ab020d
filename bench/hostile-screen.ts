// What is written to break screens: `npm run bench -- hostile-screen DIR [--json]`. Each row {"p": text} of DIR/*.jsonl is
// drawn in Chromium as a visitor's message, an answer, a person's name, a citation's title, passage and heading, and as the
// site's name, greeting and suggestion; and, as titles and texts of a real server's articles, asked for, cited and opened. Ends
// with code 1 where one of them ran, asked a foreign host, led away or made an element of its own, or too few were drawn to say so.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AgentId, ChunkId, Citation, ConversationId } from '@baton/contracts'
import { type Browser, chromium, type Page } from '@playwright/test'
import { type MiniaturePage, openMiniaturePage } from '../e2e/support/miniature-page.ts'
import { atOnce, inLists } from './hostile-screen/at-once.ts'
import { drawCited } from './hostile-screen/cited.ts'
import { countHarm, harm, watchHarm } from './hostile-screen/harm.ts'

const BATCH = 50
/** Pages that are looked at at a time. */
const AT_ONCE = 6

const [folder] = process.argv.slice(2).filter((flag) => !flag.startsWith('--'))
if (!folder)
  throw new Error('Which folder? npm run bench -- hostile-screen DIR, with rows of texts in DIR/*.jsonl')
const texts = readdirSync(folder)
  .filter((name) => name.endsWith('.jsonl'))
  .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
  .flatMap((line) => (line.trim() ? [JSON.parse(line).p] : []))
  .filter((text): text is string => typeof text === 'string' && text.trim() !== '')

function citing(text: string, n: number): Citation {
  const chunkId = `chk_${n}` as ChunkId
  return { n: 1, chunkId, title: text, headings: [text], url: null, quote: text, passage: text } as Citation
}

/** All that a conversation can hold of a text. */
function say({ server: { site } }: MiniaturePage, id: ConversationId, text: string, n: number) {
  site.write(id, { author: { kind: 'visitor' }, text })
  site.write(id, { text: `${text}\n\nEnd.[^1]`, citations: [citing(text, n)], choices: [text.slice(0, 80)] })
  site.write(id, { author: { kind: 'agent', agentId: `agt_${n}` as AgentId, name: text }, text })
}

async function draw(browser: Browser, archive: MiniaturePage, batch: string[]) {
  const page = await browser.newPage({ reducedMotion: 'reduce' })
  await watchHarm(page, [archive.origin])
  await page.goto(archive.origin)
  const begun = new Promise<ConversationId>((resolve) => {
    archive.server.onMessage = resolve
  })
  await page.getByRole('textbox', { name: 'Write a message' }).fill('Read me these')
  await page.keyboard.press('Enter')
  const id = await begun
  for (const [n, text] of batch.entries()) say(archive, id, text, n)
  archive.server.site.write(id, { text: 'These were all.' })
  await page.getByText('These were all.', { exact: true }).waitFor()
  await lookAtAll(page, batch)
  await countHarm(page)
  await page.close()
}

/** Opens each citation, and lets the site call itself by each text. */
function lookAtAll(page: Page, batch: string[]) {
  return page.evaluate(async (names) => {
    const { panel } = window as unknown as { panel: { update(settings: object): Promise<void> } }
    const root = document.querySelector('baton-panel')?.shadowRoot
    const drawn = () => new Promise((resolve) => setTimeout(resolve, 4)).then(window.look)
    for (const chip of root?.querySelectorAll<HTMLElement>('.chip') ?? []) {
      chip.click()
      await drawn()
    }
    for (const name of names) {
      await panel.update({ name, greeting: name, suggestions: [name] })
      await drawn()
    }
  }, batch)
}

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH, args: ['--no-sandbox'] })
await atOnce(
  AT_ONCE,
  inLists(texts, BATCH, () => 1),
  async (batch) => {
    const archive = await openMiniaturePage()
    await draw(browser, archive, batch)
    await archive.close()
  },
)
const cited = await drawCited(browser, texts, AT_ONCE)
await browser.close()
const found = { texts: texts.length, ...harm, ...cited }
console.table(found)
if (process.argv.includes('--json')) console.log(JSON.stringify({ bench: 'hostile-screen', ...found }))
const isHarmless = Object.values(harm).every((count) => count === 0)
process.exit(isHarmless && cited.drawn > 0.9 * cited.written ? 0 : 1)
