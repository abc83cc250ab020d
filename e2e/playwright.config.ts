import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: '.',
  globalSetup: './support/scratch-folder.ts',
  testMatch: '**/story.test.ts',
  outputDir: '../test-results/browser',
  // Two cores: more workers would only make the timings of each story worse.
  workers: 2,
  fullyParallel: false,
  // No story is about its own time but one, which measures it.
  timeout: 120_000,
  // A machine that does other things too: what passes the second time is printed as flaky.
  retries: 1,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    locale: 'en-GB',
    viewport: { width: 1280, height: 800 },
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-quic',
        // A page that is neither localhost nor https, as many a customer's is.
        '--host-resolver-rules=MAP shop.test 127.0.0.1',
      ],
    },
    trace: 'on-first-retry',
  },
})
