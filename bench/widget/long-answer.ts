import type { Browser, CDPSession } from '@playwright/test'
import { answerSlowly, longAnswer } from '../../e2e/support/long-answer.ts'
import { openMiniaturePage } from '../../e2e/support/miniature-page.ts'
import { SLOWER } from './visit.ts'

const TOKENS = 10_000
/** Far faster than a model, so that there is more to draw at once. */
const TOKENS_A_SECOND = 400

/**
 * Streams a long answer into the panel while its reader has scrolled up: tasks in ms, and how far the text moved in px. A
 * task counts with the time that its thread worked, so that what else the machine does is not Baton's.
 */
export async function streamLongAnswer(browser: Browser) {
  const archive = await openMiniaturePage()
  const text = longAnswer(TOKENS)
  answerSlowly(archive.server, text, TOKENS_A_SECOND)
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(archive.origin)
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  const log = page.getByRole('log', { name: 'Conversation' })
  await page.getByRole('textbox', { name: 'Write a message' }).fill('Read me the manual')
  await page.keyboard.press('Enter')
  await log.getByText('Part 2 of').waitFor()
  const top = () => log.evaluate((box) => box.querySelector('.answer')?.getBoundingClientRect().top ?? 0)
  await log.evaluate((box) => box.scrollTo(0, 120))
  const before = await top()
  const tasks = await traceTasks(session)
  // A look that costs the page next to nothing: to find a button by its name walks through all that is there.
  const isDone = () => document.querySelector('baton-panel')?.shadowRoot?.querySelector('.actions')
  await page.waitForFunction(isDone, null, { timeout: 180_000, polling: 500 })
  const taskMs = await tasks.end()
  const movedPx = Math.abs((await top()) - before)
  const drawn = (await log.locator('.answer .md').last().textContent()) ?? ''
  await context.close()
  await archive.close()
  return {
    tokens: TOKENS,
    characters: drawn.length,
    longestTaskMs: Math.max(...taskMs),
    tasksOver50Ms: taskMs.filter((ms) => ms > 50).length,
    movedPx,
  }
}

interface TraceEvent {
  name: string
  pid: number
  tid: number
  /** Of the thread, in microseconds. */
  tdur?: number
  args?: { name?: string }
}

/** Notes the tasks of pages' main threads until it is ended: their times in ms. */
async function traceTasks(session: CDPSession) {
  const events: TraceEvent[] = []
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])))
  const categories = { includedCategories: ['disabled-by-default-devtools.timeline'] }
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: categories })
  return {
    async end() {
      const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve))
      await session.send('Tracing.end')
      await complete
      const place = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`
      const mains = new Set(
        events
          .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
          .map(place),
      )
      if (mains.size === 0) throw new Error('The trace names no main thread of a page: nothing was measured.')
      const tasks = events.filter((event) => event.name === 'RunTask' && mains.has(place(event)))
      return tasks.map(({ tdur = 0 }) => tdur / 1_000)
    },
  }
}
