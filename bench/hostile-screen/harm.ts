import type { Page } from '@playwright/test'

/** What texts did in Chromium that no text may do, over all pages. Each must be 0. */
export const harm = { ran: 0, foreignRequests: 0, linksAway: 0, elements: 0 }

declare global {
  interface Window {
    /** Looks at what the panel holds now, and remembers what it has not seen before. */
    look(): void
    seen: { ran: number; away: Set<Element>; elements: Set<Element> }
  }
}

/** Runs in the page before anything else: counts what a text that runs does first, in place of doing it. */
function trap() {
  const seen = { ran: 0, away: new Set<Element>(), elements: new Set<Element>() }
  const note = () => {
    seen.ran += 1
  }
  const foreign = 'img, iframe, script, style, link, object, embed, math, base, meta, form form, video, audio'
  const look = () => {
    for (const { shadowRoot } of document.querySelectorAll('baton-panel, baton-launcher')) {
      for (const link of shadowRoot?.querySelectorAll('a') ?? [])
        if (link.origin !== location.origin) seen.away.add(link)
      for (const element of shadowRoot?.querySelectorAll('*') ?? [])
        if (element.matches(foreign) || element.getAttributeNames().some((name) => name.startsWith('on')))
          seen.elements.add(element)
    }
  }
  Object.assign(window, { seen, look, alert: note, confirm: note, prompt: note, print: note })
}

/** From before its first load on, whatever `page` asks for elsewhere than at `origins` is counted. */
export async function watchHarm(page: Page, origins: string[]) {
  await page.addInitScript(trap)
  page.on('request', (request) => {
    if (!origins.includes(new URL(request.url()).origin)) harm.foreignRequests += 1
  })
}

/** Adds what `page` holds by now, or held at any look before. Once, at its end. */
export async function countHarm(page: Page) {
  const { ran, away, elements } = await page.evaluate(() => {
    window.look()
    const { ran, away, elements } = window.seen
    return { ran, away: away.size, elements: elements.size }
  })
  harm.ran += ran
  harm.linksAway += away
  harm.elements += elements
}
