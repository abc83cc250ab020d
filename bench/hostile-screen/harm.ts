import type { Page } from '@playwright/test'

/** What texts did in Chromium that no text may do, over all pages. Each must be 0. */
export const harm = { ran: 0, foreignRequests: 0, linksAway: 0, elements: 0 }

/** Counts what a text that runs does first, in place of doing it. Runs in the page before anything else. */
function trap() {
  const trapped = { ran: 0 }
  const note = () => {
    trapped.ran += 1
  }
  Object.assign(window, { trapped, alert: note, confirm: note, prompt: note, print: note })
}

/** From before its first load on, whatever `page` asks for elsewhere than at `origins` is counted. */
export async function watchHarm(page: Page, origins: string[]) {
  await page.addInitScript(trap)
  page.on('request', (request) => {
    if (!origins.includes(new URL(request.url()).origin)) harm.foreignRequests += 1
  })
}

/** Adds what the panel of `page` holds by now. */
export async function countHarm(page: Page) {
  const { ran, away, elements } = await page.evaluate(look)
  harm.ran += ran
  harm.linksAway += away
  harm.elements += elements
}

/** Runs in the page. */
function look() {
  const { trapped } = window as unknown as { trapped: { ran: number } }
  const { ran } = trapped
  trapped.ran = 0
  const root = document.querySelector('baton-panel')?.shadowRoot
  const links = [...(root?.querySelectorAll('a') ?? [])]
  const foreign = 'img, iframe, script, style, link, object, embed, math, base, meta, form form, video, audio'
  const handlers = [...(root?.querySelectorAll('*') ?? [])].filter((element) =>
    element.getAttributeNames().some((name) => name.startsWith('on')),
  )
  return {
    ran,
    away: links.filter(({ origin }) => origin !== location.origin).length,
    elements: (root?.querySelectorAll(foreign).length ?? 0) + handlers.length,
  }
}
