import type { Page } from '@playwright/test'
import { appCode } from '../../apps/api/src/testing/app-code.ts'
import { expectAccessible } from '../support/accessible.ts'
import { PASSWORD } from '../support/api.ts'
import { expect, inviteColleague, openInbox, test } from '../support/story.ts'

// Its own people: what they sign in with changes.
test.use({ apart: 'strong sign-in' })
// Many sign-ins, each with a password that is hashed slowly on purpose.
test.beforeEach(() => test.slow())

const BEN = { name: 'Ben', email: 'ben@example.com' }
const EVA = { name: 'Eva', email: 'eva@example.com' }

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

async function openAccount(page: Page): Promise<void> {
  await page.getByRole('button', { name: /sites and account/ }).click()
  await button(page, 'Account and notifications').click()
  await expect(page.getByRole('heading', { name: 'Codes of an app' })).toBeVisible()
}

async function signOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: /sites and account/ }).click()
  await button(page, 'Sign out').click()
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
}

async function typePassword(page: Page, email: string): Promise<void> {
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Password').fill(PASSWORD)
  await page.keyboard.press('Enter')
}

test('an agent sets up codes, and is asked for one; a recovery code works when the phone is gone', async ({
  browser,
  server,
}) => {
  await inviteColleague(server, BEN)
  const page = await openInbox(browser, server, BEN)
  await openAccount(page)
  await button(page, 'Set up codes').click()
  await page.getByLabel('Your password').fill(PASSWORD)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('img', { name: 'QR code with the key below' })).toBeVisible()
  const secret = (await page.locator('.second-factor code').textContent()) ?? ''
  await page.getByLabel('Code that the app shows').fill(appCode(`otpauth://totp/x?secret=${secret}`))
  await button(page, 'Switch codes on').click()
  const codes = ((await page.locator('.secret code').textContent()) ?? '').split('\n')
  expect(codes).toHaveLength(10)
  await expectAccessible(page)

  await signOut(page)
  await typePassword(page, BEN.email)
  await page.getByLabel('Code').fill('000000')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toHaveText('This code is not right. Take the newest one.')
  await page.getByLabel('Code').fill(codes[0] ?? '')
  await page.keyboard.press('Enter')
  // The address has stayed what it was.
  await expect(page.getByText('Signed in with a recovery code')).toBeVisible()
  await page.context().close()
})

test('a passkey of the device signs in without a password, and what was open elsewhere is ended', async ({
  browser,
  server,
}) => {
  await inviteColleague(server, EVA)
  const page = await openInbox(browser, server, EVA)
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('WebAuthn.enable')
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  await openAccount(page)
  await button(page, 'Add a passkey').click()
  await expect(page.getByText('You can sign in with it from now on.')).toBeVisible()
  await signOut(page)
  await button(page, 'Use a passkey').click()
  await expect(page.getByText('Signed in with a passkey')).toBeVisible()

  const elsewhere = await openInbox(browser, server, EVA)
  await page.reload()
  await page
    .getByRole('button', { name: /^Sign out Chrome/ })
    .first()
    .click()
  await expect(page.getByText('Signed out there.')).toBeVisible()
  await elsewhere.reload()
  await expect(elsewhere.getByRole('heading', { name: 'Sign in' })).toBeVisible()
  await button(page, 'Sign out everywhere').click()
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
  await elsewhere.context().close()
  await page.context().close()
})
