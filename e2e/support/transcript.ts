import type { Message } from '@baton/contracts'
import { plainText } from '@baton/markup'
import type { Page } from '@playwright/test'
import { openAgent } from './api.ts'
import type { BatonServer } from './baton-server.ts'
import { expect, log } from './story.ts'

/** What a conversation says, as its screen draws it: letters and digits only. */
export async function drawnTranscript(page: Page): Promise<string[]> {
  const texts = await log(page).evaluate((element) =>
    [...element.querySelectorAll('.bubble, .answer')].map((message) => {
      const copy = message.cloneNode(true) as Element
      for (const control of copy.querySelectorAll('button')) control.remove()
      return copy.textContent ?? ''
    }),
  )
  return texts.map(onlyWords)
}

/** Waits until the assistant has begun to speak: what the visitor wrote is no sign of that. */
export async function expectBegun(page: Page): Promise<void> {
  const answers = log(page).locator('.answer .md')
  const length = async () => onlyWords((await answers.allInnerTexts()).at(-1) ?? '').length
  await expect.poll(length, { timeout: 30_000 }).toBeGreaterThan(20)
}

/** The same of what the server has stored. */
export function storedTranscript(messages: Message[]): string[] {
  return messages
    .filter(({ kind, state }) => kind === 'text' && state !== 'withdrawn')
    .map(({ author, text }) => onlyWords(author.kind === 'visitor' ? text : plainText(text)))
}

/** The stored messages of the newest conversation that holds `words`, as an agent reads them. */
export async function readStored(server: BatonServer, cookie: string, words: string, site?: string) {
  const agent = await openAgent(server, cookie, site)
  const { conversations } = await agent.inbox('all')
  for (const { id } of conversations) {
    const thread = await agent.thread(id)
    if (thread.messages.some(({ text }) => text.includes(words))) return { ...thread, agent }
  }
  throw new Error(`No conversation holds "${words}".`)
}

/** The same once the words have arrived: a message that stands on the screen may still be on its way. */
export async function untilStored(server: BatonServer, cookie: string, words: string) {
  await expect(async () => void (await readStored(server, cookie, words))).toPass()
  return readStored(server, cookie, words)
}

/** Waits until the answer has ended and the screen shows exactly what is stored. */
export async function expectAgreement(page: Page, server: BatonServer, cookie: string, words: string) {
  await expect(async () => {
    const { conversation, messages } = await readStored(server, cookie, words)
    expect(conversation.runId).toBeNull()
    expect(await drawnTranscript(page)).toEqual(storedTranscript(messages))
  }).toPass({ timeout: 30_000 })
  return readStored(server, cookie, words)
}

/** Without the numbers of an ordered list: a screen draws them, but they are not text there. */
export function onlyWords(text: string): string {
  return (text.replace(/^\s*\d+\.\s/gm, '').match(/[\p{L}\p{N}]+/gu) ?? []).join('')
}
